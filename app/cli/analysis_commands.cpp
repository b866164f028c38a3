// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/output.hpp"
#include "core/error.hpp"
#include "core/exchange/fit_json.hpp"
#include "core/measures/result_tables.hpp"
#include "core/measures/study_frames.hpp"
#include "core/multilevel/regression_table.hpp"
#include "core/store/study_file.hpp"
#include "ui/text/problem_text.hpp"

#include <CLI/CLI.hpp>
#include <memory>

namespace alteri {

namespace {

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

int runModels(const std::string& file, const Output& output, bool sameSample)
{
    const auto study = StudyFile::open(file, systemEnvironment());
    const auto frames = framesOf(study->reader());
    std::vector<ModelSpec> specs;
    for (const auto& model : study->reader().models())
        specs.push_back(specOf(model));
    if (sameSample)
        shareSample(specs);
    std::vector<Fit> fits;
    int code = done;
    for (const auto& spec : specs) {
        try {
            fits.push_back(fitModel(frames.ties, spec));
        } catch (const Error& error) {
            for (const auto& sentence : sentencesFor(error))
                complain(spec.name + ": " + sentence.toStdString());
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
        bool sameSample = false;
        Output output;
    };
    auto* command = program.add_subcommand("models", "The saved models of a study side by side");
    const auto options = std::make_shared<Options>();
    command->add_option("study", options->study, "Study file")->required();
    command->add_flag("--same-sample", options->sameSample,
                      "Fit all on the ties that have values for every one of them");
    addFormat(*command, options->output);
    command->callback([&chosen, options] {
        chosen.run = [options] {
            return runModels(options->study, options->output, options->sameSample);
        };
    });
}

}  // namespace

void addAnalysisCommands(CLI::App& program, ChosenCommand& chosen)
{
    addTableCommand(program, chosen, "networks", "One row per ego: size and shares of its network",
                    [](const StudyFrames& frames) { return networksTable(frames.networks); });
    addModels(program, chosen);
}

}  // namespace alteri
