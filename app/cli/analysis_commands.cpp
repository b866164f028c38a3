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

void addNetworks(CLI::App& program, ChosenCommand& chosen)
{
    struct Options {
        std::string study;
        std::string measures = "basic";
        Output output;
    };
    auto* command = program.add_subcommand("networks", "One row per ego: measures of its network");
    const auto options = std::make_shared<Options>();
    command->add_option("study", options->study, "Study file")->required();
    command
        ->add_option("--measures", options->measures,
                     "basic: size and shares; all: also the structure of ties between alteri, "
                     "counts, diversity and similarity")
        ->check(CLI::IsMember({"basic", "all"}))
        ->capture_default_str();
    addFormat(*command, options->output);
    command->callback([&chosen, options] {
        chosen.run = [options] {
            const auto frames = readFrames(options->study);
            print(writeTable(options->measures == "all" ? measuresTable(frames.networks)
                                                        : networksTable(frames.networks),
                             options->output.tableFormat()));
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
    addNetworks(program, chosen);
    addModels(program, chosen);
}

}  // namespace alteri
