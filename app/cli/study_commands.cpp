// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/foreign_import.hpp"
#include "app/cli/import_report.hpp"
#include "app/cli/output.hpp"
#include "app/cli/study_access.hpp"
#include "app/cli/table_options.hpp"
#include "core/exchange/statistics/statistics_table.hpp"
#include "core/exchange/tables/import/study_import.hpp"
#include "core/maps/study_check.hpp"
#include "core/maps/study_mending.hpp"
#include "core/store/recovery/study_recovery.hpp"
#include "core/store/study_file.hpp"
#include "ui/study/import_report_text.hpp"
#include "ui/study/study_templates.hpp"
#include "ui/study/template_contents.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/text/recovery_text.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

namespace alteri {

namespace {

struct ImportOptions {
    std::string study;
    std::string templateKey = "migrant-organizations";
    std::string language = "en";
    std::string egos;
    std::string alteri;
    std::vector<std::string> alterTies;
    TableOptions tables;
    ForeignImportOptions foreign;
    bool hasTemplate = false;
};

bool isTemplateFile(const std::string& name)
{
    const auto ending = std::filesystem::path(name).extension();
    return ending == ".alteri-template" || ending == ".netcanvas" || ending == ".vmt";
}

/// A built-in template by its key, or a file; what of it has no counterpart here is told.
OpenedTemplate chosenTemplate(const ImportOptions& options)
{
    if (!isTemplateFile(options.templateKey))
        return openOffered(QString::fromStdString(options.templateKey), {},
                           QString::fromStdString(options.language));
    auto opened = openTemplate(options.templateKey, options.language);
    if (!opened.leftOut.empty())
        complain(textFor(opened.leftOut).toStdString());
    return opened;
}

int runImport(const ImportOptions& options)
{
    if (!options.foreign.files.empty())
        return importForeignFiles(options.study, options.foreign, options.tables.rules(),
                                  options.templateKey, options.language, options.hasTemplate);
    auto tables = openTables(options.egos, options.alteri,
                             {options.alterTies.begin(), options.alterTies.end()});
    tables.rules = options.tables.rules();
    const auto opened = chosenTemplate(options);
    // Of the built-in ones nobody asked for more than one language.
    const auto languages =
        isTemplateFile(options.templateKey) ? TemplateLanguages::All : TemplateLanguages::MainOnly;
    createStudy(
        QString::fromStdString(options.study), opened.made, languages,
        [&](StudyFile& study) { print(importTables(study, std::move(tables), "Import tables")); });
    return done;
}

/// What can be done about what a check found.
void proposeMend(const StudyFile& study, const std::vector<Problem>& problems)
{
    const bool areRowsWhole =
        study.access() != StudyFile::Access::ReadOnlyDamaged && study.checkFile().empty();
    const auto isOfHistory = [](const Problem& problem) {
        return problem.code == ErrorCode::HistoryBroken;
    };
    if (areRowsWhole && !std::all_of(problems.begin(), problems.end(), isOfHistory))
        complain("“check --mend” puts right what answers and places say against each other, as "
                 "one gesture that can be undone.");
    if (!areRowsWhole || std::any_of(problems.begin(), problems.end(), isOfHistory))
        complain("“recover” writes what is whole into a new file.");
}

int runCheck(const std::string& file, bool mend)
{
    const auto study = openStudyFor(mend ? OpenFor::Writing : OpenFor::Reading, file);
    if (mend)
        if (const auto told = textFor(mendStudy(*study)); !told.isEmpty())
            print(told.toStdString() + "\n");
    const auto problems = checkStudy(*study);
    for (const auto& problem : problems)
        complain(sentenceFor(problem).toStdString());
    if (!problems.empty() || study->access() == StudyFile::Access::ReadOnlyDamaged) {
        proposeMend(*study, problems);
        return failed;
    }
    print("The study is in order.\n");
    return done;
}

int runRecovery(const std::string& damaged, const std::string& target)
{
    const auto key = keyFor(damaged);
    const auto recovered = recoverStudy(damaged, target, key);
    const auto study = StudyFile::open(target, systemEnvironment(), OpenFor::Writing, key);
    print(textFor(recovered, mendStudy(*study)).toStdString() + "\n");
    return done;
}

void addImport(CLI::App& program, ChosenCommand& chosen)
{
    auto* command = program.add_subcommand(
        "import", "Make a study from text tables, or from files of other programs");
    const auto options = std::make_shared<ImportOptions>();
    command->add_option("study", options->study, "File of the new study")->required();
    auto* chosenKey =
        command
            ->add_option("--template", options->templateKey,
                         "migrant-organizations, personal-network, important-matters, "
                         "support-exchange, organisational-partners, family-household, "
                         "learning-network, blank, or a file: .alteri-template, .netcanvas, .vmt")
            ->capture_default_str();
    command->add_option("--language", options->language, "Language of the codebook")
        ->check(CLI::IsMember(languageTags()))
        ->capture_default_str();
    auto* egos = command->add_option("--egos", options->egos, "Table of egos");
    auto* alteri = command->add_option("--alters", options->alteri, "Table of alteri");
    command->add_option("--alter-ties", options->alterTies,
                        "Table of ties between alteri; or matrices of them, one for each ego");
    addStudyTableOptions(*command, options->tables);
    addForeignImportOptions(*command, options->foreign);
    command->callback([&chosen, options, chosenKey, egos, alteri] {
        // Tables come in twos; files of other programs are whole studies by themselves.
        if (options->foreign.files.empty() && (egos->count() == 0 || alteri->count() == 0))
            throw CLI::RequiredError(egos->count() == 0 ? "--egos" : "--alters");
        options->hasTemplate = chosenKey->count() > 0;
        chosen.run = [options] { return runImport(*options); };
    });
}

void addCheck(CLI::App& program, ChosenCommand& chosen)
{
    auto* command = program.add_subcommand("check", "Check a study file and the rules of its maps");
    struct Check {
        std::string file;
        bool mend = false;
    };
    const auto check = std::make_shared<Check>();
    command->add_option("study", check->file, "Study file")->required();
    command->add_flag("--mend", check->mend,
                      "Put right what answers and places say against each other, as one gesture");
    command->callback(
        [&chosen, check] { chosen.run = [check] { return runCheck(check->file, check->mend); }; });
}

void addRecovery(CLI::App& program, ChosenCommand& chosen)
{
    auto* command =
        program.add_subcommand("recover", "Write what is whole of a damaged study into a new file");
    struct Files {
        std::string damaged;
        std::string target;
    };
    const auto files = std::make_shared<Files>();
    command->add_option("study", files->damaged, "Damaged study file; it is only read")->required();
    command->add_option("-o,--output", files->target, "File of the new study")->required();
    command->callback([&chosen, files] {
        chosen.run = [files] { return runRecovery(files->damaged, files->target); };
    });
}

}  // namespace

void addStudyCommands(CLI::App& program, ChosenCommand& chosen)
{
    addImport(program, chosen);
    addCheck(program, chosen);
    addRecovery(program, chosen);
}

}  // namespace alteri
