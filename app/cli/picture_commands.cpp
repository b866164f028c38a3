// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/picture_options.hpp"
#include "core/error.hpp"
#include "core/measures/study_frames.hpp"
#include "core/multilevel/regression_table.hpp"
#include "core/store/study_file.hpp"
#include "ui/analysis/plots/coefficient_chart.hpp"
#include "ui/map/map_picture.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

namespace alteri {

namespace {

int runPlot(const PictureOptions& options, const std::vector<std::string>& names)
{
    const auto study = StudyFile::open(options.study, systemEnvironment());
    const auto frames = framesOf(study->reader());
    const auto models = study->reader().models();
    std::vector<Fit> fits;
    const auto isWanted = [&](const std::string& name) {
        return names.empty() || std::find(names.begin(), names.end(), name) != names.end();
    };
    for (const auto& name : names)
        if (std::none_of(models.begin(), models.end(),
                         [&](const auto& each) { return each.name == name; }))
            throw Error(ErrorCode::ModelUnknown, {name});
    for (const auto& model : models)
        if (isWanted(model.name))
            fits.push_back(fitModel(frames.ties, specOf(model)));
    const auto image = coefficientImage(regressionTable(std::move(fits)), options.widthMillimetres,
                                        options.dotsPerInch);
    const auto file = QString::fromStdString(options.output);
    if (!writePng(image, file))
        throw Error(ErrorCode::FileNotWritable, {options.output});
    return done;
}

void addPlot(CLI::App& program, ChosenCommand& chosen)
{
    struct Options {
        PictureOptions picture;
        std::vector<std::string> models;
    };
    auto* command = program.add_subcommand("plot", "Draw the coefficient plot of saved models");
    const auto options = std::make_shared<Options>();
    addPictureOptions(*command, options->picture);
    command->add_option("--model", options->models, "Names of the models; all if none is given");
    command->add_option("-o,--output", options->picture.output, "File")->required();
    command->callback([&chosen, options] {
        chosen.draws = true;
        chosen.run = [options] { return runPlot(options->picture, options->models); };
    });
}

}  // namespace

void addPictureCommands(CLI::App& program, ChosenCommand& chosen)
{
    addPlot(program, chosen);
}

}  // namespace alteri
