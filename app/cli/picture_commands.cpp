// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/output.hpp"
#include "app/cli/picture_options.hpp"
#include "app/cli/study_access.hpp"
#include "core/error.hpp"
#include "core/exchange/results/chosen_test.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/inference/standardised.hpp"
#include "core/multilevel/report/coefficient_test.hpp"
#include "core/multilevel/report/regression_table.hpp"
#include "core/multilevel/saved/model_rows.hpp"
#include "core/store/study_file.hpp"
#include "core/table/study_table_reading.hpp"
#include "ui/analysis/plots/coefficient_print.hpp"
#include "ui/study/left_file.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <optional>

namespace alteri {

namespace {

struct PlotOptions {
    PictureOptions picture;
    std::vector<std::string> models;
    std::string form = "print";
    std::string intervals = "95";
    std::optional<std::string> title;
    std::optional<int> wave;
    std::optional<CoefficientTest> test;
    bool isStandardised = false;
    bool hasTable = false;
};

/// The models asked for in the order of asking, or all; an unknown name is a mistake to be told.
std::vector<SavedModel> modelsNamed(const Reader& reader, const std::vector<std::string>& names)
{
    auto models = reader.models();
    if (names.empty()) {
        if (models.empty())
            throw Error(ErrorCode::NoModels);
        return models;
    }
    std::vector<SavedModel> named;
    named.reserve(names.size());
    for (const auto& name : names) {
        const auto found = std::find_if(models.begin(), models.end(),
                                        [&](const auto& each) { return each.name == name; });
        if (found == models.end())
            throw Error(ErrorCode::ModelUnknown, {name});
        named.push_back(*found);
    }
    return named;
}

CoefficientChoices choicesOf(const PlotOptions& options)
{
    CoefficientChoices choices;
    choices.isStandardised = options.isStandardised;
    choices.intervals = options.intervals == "90"   ? ShownIntervals::Ninety
                        : options.intervals == "95" ? ShownIntervals::NinetyFive
                                                    : ShownIntervals::Both;
    return choices;
}

int runPlot(const PlotOptions& options)
{
    requireOutputPlace(options.picture.output, options.picture.replacing(),
                       {options.picture.study});
    const auto study = openStudy(options.picture.study);
    const auto models = modelsNamed(study->reader(), options.models);
    const auto frames = framesFor(*tableOf(study->reader()), options.wave);
    std::vector<Fit> fits;
    std::vector<std::vector<Coefficient>> standardised;
    for (const auto& model : models) {
        const auto spec = specOf(model);
        if (model.family || isOfNetworks(frames, spec)) {
            // What a standard deviation of the outcome would be is not known for these.
            standardised.emplace_back();
            fits.push_back(fitOf(frames, spec));
            continue;
        }
        auto fitted = fitAndKeep(frames.ties, spec);
        testCoefficients(fitted, options.test.value_or(chosenTest(study->reader())));
        standardised.push_back(standardisedCoefficients(fitted));
        fits.push_back(std::move(fitted.fit));
    }
    const auto table = regressionTable(std::move(fits));
    const auto data = coefficientData(table, frames.ties, choicesOf(options), standardised);
    CoefficientPrint print;
    print.form = options.form == "chart" ? CoefficientForm::Chart : CoefficientForm::Print;
    if (options.title)
        print.title = QString::fromStdString(*options.title);
    if (options.hasTable)
        print.table = &table;
    const auto file = QString::fromStdString(options.picture.output);
    writePicture(drawingOf(coefficientPlot(data, print), options.picture.widthMillimetres),
                 options.picture.outputOf(file), file);
    noteLeaving(*study, resultsLeftAs(file));
    return done;
}

void addPlot(CLI::App& program, ChosenCommand& chosen)
{
    auto* command = program.add_subcommand("plot", "Draw the coefficient plot of saved models");
    const auto options = std::make_shared<PlotOptions>();
    addPictureOptions(*command, options->picture);
    command->add_option("--model", options->models, "Names of the models; all if none is given");
    command
        ->add_option("--form", options->form,
                     "print: a scale for each block and columns of numbers; chart: one scale")
        ->check(CLI::IsMember({"print", "chart"}))
        ->capture_default_str();
    command->add_option("--intervals", options->intervals, "Confidence intervals in per cent")
        ->check(CLI::IsMember({"95", "90", "both"}))
        ->capture_default_str();
    command->add_flag("--standardised", options->isStandardised,
                      "Coefficients in standard deviations");
    command->add_flag("--table", options->hasTable, "The regression table under the plot");
    command->add_option("--title", options->title, "Title; empty for none");
    addTest(*command, options->test);
    addWave(*command, options->wave);
    command->add_option("-o,--output", options->picture.output, "File")->required();
    command->callback([&chosen, options] {
        chosen.draws = true;
        chosen.run = [options] { return runPlot(*options); };
    });
}

}  // namespace

void addPictureCommands(CLI::App& program, ChosenCommand& chosen)
{
    addPlot(program, chosen);
}

}  // namespace alteri
