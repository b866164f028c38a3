// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/foreign_import.hpp"

#include "app/cli/commands.hpp"
#include "app/cli/import_report.hpp"
#include "app/cli/output.hpp"
#include "app/cli/study_access.hpp"
#include "core/exchange/draft/draft_applying.hpp"
#include "core/exchange/statistics/statistics_table.hpp"
#include "core/exchange/studies/study_json.hpp"
#include "core/exchange/study_formats.hpp"
#include "core/exchange/tables/layout/table_layout.hpp"
#include "core/files/whole_file.hpp"
#include "core/store/study_file.hpp"
#include "ui/study/foreign_import_text.hpp"
#include "ui/study/import_report_text.hpp"
#include "ui/study/study_templates.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

namespace alteri {

namespace {

constexpr const char* gestureName = "Import";

ForeignOptions foreignOptions(const ForeignImportOptions& options)
{
    ForeignOptions foreign;
    if (!options.passwordFile.empty())
        foreign.password = firstLineOf(options.passwordFile, mebibyte);
    if (options.ego == "attribute")
        foreign.ego = GraphEgo::Attribute;
    else if (options.ego == "degree")
        foreign.ego = GraphEgo::HighestDegree;
    else if (options.ego == "absent")
        foreign.ego = GraphEgo::Absent;
    return foreign;
}

void apply(StudyFile& study, const StudyDraft& draft)
{
    if (draft.egos.empty())
        return;
    print(textFor(applyDraft(study, draft, gestureName)).toStdString() + "\n");
}

int importTextTables(const std::string& study,
                     StudyTables tables,
                     bool adds,
                     const StudyTemplate& made)
{
    const auto import = [&](StudyFile& file) {
        print(importTables(file, std::move(tables), gestureName));
    };
    if (adds)
        import(*openStudyFor(OpenFor::Writing, study));
    else
        createStudy(QString::fromStdString(study), made, TemplateLanguages::MainOnly, import);
    return done;
}

int importStudyJson(const std::string& study, const std::string& json)
{
    const auto made = StudyFile::make(study, systemEnvironment(),
                                      [&](StudyFile& file) { studyFromJson(file, json); });
    const auto reader = made->reader();
    print("Egos: " + std::to_string(reader.egos().size())
          + ", maps: " + std::to_string(reader.maps().size()) + "\n");
    return done;
}

/// Tables in the layout of whatever program, told apart by what is in them.
StudyTables tablesIn(std::vector<ForeignFile> files, const TableRules& rules)
{
    std::vector<TableSource> sources;
    sources.reserve(files.size());
    for (auto& file : files)
        sources.push_back(tableSourceIn(std::move(file.name), std::move(file.bytes)));
    return recognisedTables(std::move(sources), rules);
}

}  // namespace

void addForeignImportOptions(CLI::App& command, ForeignImportOptions& options)
{
    std::string formats;
    for (const auto& format : studyFormats())
        formats += (formats.empty() ? "" : ", ") + std::string(format.name);
    command.add_option("files", options.files,
                       "Files of other programs, or folders with them: " + formats
                           + "; known by what is in them");
    command
        .add_option("--ego", options.ego,
                    "Who ego is in a graph: the node that an attribute says, the one with the "
                    "highest degree, or none (absent)")
        ->check(CLI::IsMember({"attribute", "degree", "absent"}));
    command.add_option("--password-file", options.passwordFile,
                       "File whose first line is the password of encrypted names");
    command.add_flag("--add", options.adds, "Add the files to a study that exists");
}

int importForeignFiles(const std::string& study,
                       const ForeignImportOptions& options,
                       const TableRules& rules,
                       const std::string& templateKey,
                       const std::string& language,
                       bool fromTemplate)
{
    std::vector<std::filesystem::path> paths(options.files.begin(), options.files.end());
    auto files = readForeignFiles(paths);
    if (files.size() == 1 && isStudyJson(files.front().bytes)) {
        if (options.adds || fromTemplate)
            throw CLI::ValidationError("import", "a whole study in JSON becomes a study of its "
                                                 "own, without --add and --template");
        return importStudyJson(study, files.front().bytes);
    }
    if (!isForeignStudy(files))
        return importTextTables(
            study, tablesIn(std::move(files), rules), options.adds,
            openOffered(QString::fromStdString(fromTemplate ? templateKey : "blank"), {},
                        QString::fromStdString(language))
                .made);
    const auto read = readForeignStudy(std::move(files), foreignOptions(options));
    const auto& draft = read.draft;
    print(contentsText(read.format->name, draft).toStdString() + "\n");
    if (options.adds) {
        apply(*openStudyFor(OpenFor::Writing, study), draft);
    } else {
        const auto made = fromTemplate ? openOffered(QString::fromStdString(templateKey), {},
                                                     QString::fromStdString(language))
                                             .made
                                       : draft.design;
        createStudy(QString::fromStdString(study), made, TemplateLanguages::All,
                    [&](StudyFile& file) { apply(file, draft); });
    }
    if (const auto remarks = remarksText(draft); !remarks.isEmpty())
        complain(remarks.toStdString());
    return done;
}

}  // namespace alteri
