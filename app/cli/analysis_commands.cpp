// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "core/error.hpp"
#include "core/exchange/fit_json.hpp"
#include "core/exchange/frame_table.hpp"
#include "core/measures/result_tables.hpp"
#include "core/measures/study_frames.hpp"
#include "core/multilevel/regression_table.hpp"
#include "core/store/study_file.hpp"
#include "ui/text/problem_text.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <utility>

namespace alteri {

namespace {

struct Output {
    std::string format = "text";

    TableFormat tableFormat() const { return *tableFormatFrom(format); }
};

void addFormat(CLI::App& command, Output& output)
{
    command.add_option("--format", output.format, "text, csv, json, markdown, html or latex")
        ->check(CLI::IsMember({"text", "csv", "json", "markdown", "html", "latex"}))
        ->capture_default_str();
}

StudyFrames readFrames(const std::string& file)
{
    return framesOf(StudyFile::open(file, systemEnvironment())->reader());
}

/// A command that reads a study and prints one table.
void addTableCommand(CLI::App& program,
                     ChosenCommand& chosen,
                     const std::string& name,
                     const std::string& description,
                     Table (*tableOf)(const StudyFrames&))
{
    struct Options {
        std::string study;
        Output output;
    };
    auto* command = program.add_subcommand(name, description);
    const auto options = std::make_shared<Options>();
    command->add_option("study", options->study, "Study file")->required();
    addFormat(*command, options->output);
    command->callback([&chosen, options, tableOf] {
        chosen.run = [options, tableOf] {
            print(writeTable(tableOf(readFrames(options->study)), options->output.tableFormat()));
            return done;
        };
    });
}

struct FitOptions {
    std::string data;
    std::string formula;
    bool reml = false;
    std::vector<std::string> references;
    std::vector<std::string> groupings;
    std::vector<std::string> centred;
    Output output;
};

[[noreturn]] void refuse(const std::string& option, const std::string& text)
{
    throw CLI::ValidationError(option, "'" + text + "' is not of the form asked for");
}

/// Splits at a character; both parts must have something in them.
std::pair<std::string, std::string>
splitAt(const std::string& text, char separator, const std::string& option)
{
    const auto at = text.find(separator);
    if (at == std::string::npos || at == 0 || at + 1 == text.size())
        refuse(option, text);
    return {text.substr(0, at), text.substr(at + 1)};
}

/// VAR:NEW=A,B,C
SavedModel::Grouping groupingFrom(const std::string& text)
{
    const auto [variable, rest] = splitAt(text, ':', "--group");
    const auto [level, members] = splitAt(rest, '=', "--group");
    SavedModel::Grouping grouping{variable, level, {}};
    std::size_t begin = 0;
    while (begin <= members.size()) {
        const auto end = std::min(members.find(',', begin), members.size());
        grouping.members.push_back(members.substr(begin, end - begin));
        begin = end + 1;
    }
    return grouping;
}

ModelSpec specFrom(const FitOptions& options)
{
    ModelSpec spec;
    spec.formula = options.formula;
    spec.reml = options.reml;
    spec.centred = options.centred;
    for (const auto& text : options.references) {
        const auto [variable, level] = splitAt(text, '=', "--ref");
        spec.references.push_back({variable, level});
    }
    for (const auto& text : options.groupings)
        spec.groupings.push_back(groupingFrom(text));
    return spec;
}

Frame readData(const std::string& file)
{
    if (file.ends_with(".alteri"))
        return readFrames(file).ties;
    std::vector<Problem> problems;
    const auto table = readTable(file, problems);
    if (!problems.empty())
        throw Error(std::move(problems));
    return frameOf(table);
}

int runFit(const FitOptions& options, const ModelSpec& spec)
{
    const auto fit = fitModel(readData(options.data), spec);
    if (options.output.tableFormat() == TableFormat::Json) {
        print(fitJson(fit));
        return done;
    }
    print(writeTable(coefficientTable(fit), options.output.tableFormat()));
    if (options.output.tableFormat() == TableFormat::Text)
        print("\n" + fitSummary(fit));
    return done;
}

void addFit(CLI::App& program, ChosenCommand& chosen)
{
    auto* command =
        program.add_subcommand("fit", "Fit a random-intercept model to a study or a CSV file");
    const auto options = std::make_shared<FitOptions>();
    command->add_option("data", options->data, "Study file, or CSV file with a header")->required();
    command->add_option("--formula", options->formula, "For example: y ~ x + type + (1 | ego)")
        ->required();
    command->add_flag("--reml", options->reml, "Restricted maximum likelihood");
    command->add_option("--ref", options->references, "Reference category: VAR=LEVEL")
        ->expected(1)
        ->take_all();
    command->add_option("--group", options->groupings, "Put categories together: VAR:NEW=A,B,C")
        ->expected(1)
        ->take_all();
    command->add_option("--centre", options->centred, "Enter a variable as deviation from its mean")
        ->expected(1)
        ->take_all();
    addFormat(*command, options->output);
    command->callback([&chosen, options] {
        // Here, so that a malformed option counts as wrong use.
        const auto spec = specFrom(*options);
        chosen.run = [options, spec] { return runFit(*options, spec); };
    });
}

int runModels(const std::string& file, const Output& output)
{
    const auto study = StudyFile::open(file, systemEnvironment());
    const auto frames = framesOf(study->reader());
    std::vector<Fit> fits;
    int code = done;
    for (const auto& model : study->reader().models()) {
        try {
            fits.push_back(fitModel(frames.ties, specOf(model)));
        } catch (const Error& error) {
            for (const auto& sentence : sentencesFor(error))
                complain(model.name + ": " + sentence.toStdString());
            code = failed;
        }
    }
    print(output.tableFormat() == TableFormat::Json
              ? fitsJson(fits)
              : writeTable(textTable(regressionTable(std::move(fits))), output.tableFormat()));
    return code;
}

void addModels(CLI::App& program, ChosenCommand& chosen)
{
    struct Options {
        std::string study;
        Output output;
    };
    auto* command = program.add_subcommand("models", "The saved models of a study side by side");
    const auto options = std::make_shared<Options>();
    command->add_option("study", options->study, "Study file")->required();
    addFormat(*command, options->output);
    command->callback([&chosen, options] {
        chosen.run = [options] { return runModels(options->study, options->output); };
    });
}

}  // namespace

void addAnalysisCommands(CLI::App& program, ChosenCommand& chosen)
{
    addTableCommand(program, chosen, "describe", "Univariate statistics of all variables",
                    [](const StudyFrames& frames) { return univariateTable(describe(frames)); });
    addTableCommand(program, chosen, "networks", "One row per ego: size and shares of its network",
                    [](const StudyFrames& frames) { return networksTable(frames.networks); });
    addFit(program, chosen);
    addModels(program, chosen);
}

}  // namespace alteri
