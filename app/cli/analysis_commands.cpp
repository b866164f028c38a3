// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/output.hpp"
#include "app/cli/study_access.hpp"
#include "core/error.hpp"
#include "core/exchange/results/chosen_test.hpp"
#include "core/exchange/results/fit_json.hpp"
#include "core/exchange/results/journal_export.hpp"
#include "core/files/output_file.hpp"
#include "core/measures/describe/result_tables.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/formula/all_variables.hpp"
#include "core/multilevel/generalised/generalised_report.hpp"
#include "core/multilevel/generalised/saved_generalised.hpp"
#include "core/multilevel/report/coefficient_test.hpp"
#include "core/multilevel/report/regression_table.hpp"
#include "core/multilevel/report/single_level_report.hpp"
#include "core/multilevel/saved/model_rows.hpp"
#include "core/store/study_file.hpp"
#include "core/table/study_table_reading.hpp"
#include "ui/study/left_file.hpp"
#include "ui/text/problem_text.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <optional>

namespace alteri {

namespace {

void addNetworks(CLI::App& program, ChosenCommand& chosen)
{
    struct Options {
        std::string study;
        std::string measures = "basic";
        std::optional<int> wave;
        Output output;
    };
    auto* command = program.add_subcommand("networks", "One row per network: its measures");
    const auto options = std::make_shared<Options>();
    command->add_option("study", options->study, "Study file")->required();
    command
        ->add_option("--measures", options->measures,
                     "basic: size and shares; all: also the structure of ties between alteri, "
                     "counts, diversity and similarity")
        ->check(CLI::IsMember({"basic", "all"}))
        ->capture_default_str();
    addWave(*command, options->wave);
    addFormat(*command, options->output);
    command->callback([&chosen, options] {
        chosen.run = [options] {
            const auto frames = readFrames(options->study, options->wave);
            print(writeTable(options->measures == "all" ? measuresTable(frames.networks)
                                                        : networksTable(frames.networks),
                             options->output.tableFormat()));
            return done;
        };
    });
}

struct ModelsOptions {
    std::string study;
    bool sameSample = false;
    std::optional<int> wave;
    bool errorsBelow = false;
    bool ratios = false;
    std::optional<CoefficientTest> test;
    bool force = false;
    std::string format = "text";
    std::string file;
};

/// How journals print tables; the other formats give all digits, or plain text.
std::optional<JournalFormat> journalFormatFrom(const std::string& word)
{
    if (word == "html")
        return JournalFormat::Html;
    if (word == "latex")
        return JournalFormat::Latex;
    if (word == "markdown")
        return JournalFormat::Markdown;
    if (word == "xlsx")
        return JournalFormat::Workbook;
    return std::nullopt;
}

/// A model of categories, proportions or counts; what must be known of it is told.
JournalModel fitOther(const Frame& ties, const ModelSpec& spec)
{
    const auto model = fitGeneralised(ties, generalisedSpecOf(spec));
    for (const auto& sentence : generalisedWarnings(model.fit))
        complain(spec.name + ": " + sentence);
    return generalisedJournalModel(model);
}

/// With what `.` stands for in the model's own rows. What cannot be read is told when it is fitted.
ModelSpec spelledOut(const StudyFrames& frames, const ModelSpec& spec)
{
    try {
        return withAllVariables(rowsOf(frames, spec), spec);
    } catch (const Error&) {
        return spec;
    }
}

/// The models that have an estimate; the others are complained of.
std::vector<JournalModel> fitAll(const StudyFrames& frames,
                                 const std::vector<ModelSpec>& specs,
                                 CoefficientTest test,
                                 bool forJournal,
                                 int& code)
{
    std::vector<JournalModel> models;
    for (const auto& spec : specs) {
        try {
            if (spec.family) {
                models.push_back(fitOther(rowsOf(frames, spec), spec));
                continue;
            }
            if (isOfNetworks(frames, spec)) {
                models.push_back(singleLevelJournalModel(fitLeastSquares(frames.networks, spec)));
                continue;
            }
            auto fitted = fitAndKeep(frames.ties, spec);
            testCoefficients(fitted, test);
            warnOfSeveralMaps(frames.ties, fitted);
            models.push_back(forJournal ? journalModel(fitted)
                                        : JournalModel{fitted.fit, std::nullopt});
        } catch (const Error& error) {
            for (const auto& sentence : sentencesFor(error))
                complain(spec.name + ": " + sentence.toStdString());
            code = failed;
        }
    }
    return models;
}

void give(const std::string& text, const std::string& file, Replacing replacing)
{
    if (file.empty()) {
        print(text);
        return;
    }
    writeOutput(file, text, replacing);
}

/// What is printed may go anywhere; files are known.
void noteResults(const StudyFile& study, const std::string& file)
{
    if (!file.empty())
        noteLeaving(study, resultsLeftAs(QString::fromStdString(file)));
}

/// People read stars and rounded numbers, programs neither.
std::string textOfFits(std::vector<Fit> fits, TableFormat format)
{
    if (format == TableFormat::Json)
        return fitsJson(fits);
    const auto table = regressionTable(std::move(fits));
    return writeTable(format == TableFormat::Csv ? numberTable(table) : textTable(table), format);
}

int runModels(const ModelsOptions& options)
{
    const auto replacing = options.force ? Replacing::Outputs : Replacing::Nothing;
    if (!options.file.empty())
        requireOutputPlace(options.file, replacing, {options.study});
    const auto study = openStudy(options.study);
    const auto frames = framesFor(*tableOf(study->reader()), options.wave);
    std::vector<ModelSpec> specs;
    for (const auto& model : study->reader().models())
        specs.push_back(spelledOut(frames, specOf(model)));
    if (options.sameSample)
        shareSample(specs);
    int code = done;
    const auto journal = journalFormatFrom(options.format);
    const auto models = fitAll(frames, specs, options.test.value_or(chosenTest(study->reader())),
                               journal.has_value(), code);
    if (journal) {
        const auto table = journalTable(
            models, JournalWords(), options.ratios ? EffectScale::Ratios : EffectScale::AsFitted);
        const auto place = options.errorsBelow ? ErrorPlace::Below : ErrorPlace::Beside;
        if (*journal == JournalFormat::Workbook)
            writeJournal(table, *journal, place, options.file, replacing);
        else
            give(journalText(table, *journal, place), options.file, replacing);
        noteResults(*study, options.file);
        return code;
    }
    std::vector<Fit> fits;
    fits.reserve(models.size());
    for (const auto& model : models)
        fits.push_back(model.fit);
    const auto format = *tableFormatFrom(options.format);
    give(textOfFits(std::move(fits), format), options.file, replacing);
    noteResults(*study, options.file);
    return code;
}

void addModels(CLI::App& program, ChosenCommand& chosen)
{
    auto* command = program.add_subcommand("models", "The saved models of a study side by side");
    const auto options = std::make_shared<ModelsOptions>();
    command->add_option("study", options->study, "Study file")->required();
    command->add_flag("--same-sample", options->sameSample,
                      "Fit all on the ties that have values for every one of them");
    command->add_flag("--errors-below", options->errorsBelow,
                      "Standard errors beneath the estimates (html, latex, markdown)");
    command->add_flag("--ratios", options->ratios,
                      "Odds and rate ratios instead of log odds and log rates (html, latex, "
                      "markdown, xlsx)");
    command
        ->add_option("--format", options->format,
                     "text, csv or json; as journals print it: html, latex, markdown or xlsx")
        ->check(CLI::IsMember({"text", "csv", "json", "html", "latex", "markdown", "xlsx"}))
        ->capture_default_str();
    command->add_option("-o,--output", options->file,
                        "File to write instead of standard output; xlsx needs one");
    addTest(*command, options->test);
    addWave(*command, options->wave);
    addForce(*command, options->force);
    command->callback([&chosen, options] {
        if (options->ratios && !journalFormatFrom(options->format))
            throw CLI::ValidationError("--ratios", "needs html, latex, markdown or xlsx");
        if (options->format == "xlsx" && options->file.empty())
            throw CLI::ValidationError("--format", "xlsx needs a file: -o FILE");
        chosen.run = [options] { return runModels(*options); };
    });
}

}  // namespace

void addAnalysisCommands(CLI::App& program, ChosenCommand& chosen)
{
    addNetworks(program, chosen);
    addModels(program, chosen);
}

}  // namespace alteri
