// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/data_file.hpp"
#include "app/cli/output.hpp"
#include "app/cli/table_options.hpp"
#include "core/exchange/tables/rows/table_text.hpp"
#include "core/multilevel/robustness/specification_table.hpp"
#include "ui/text/specification_text.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <optional>

namespace alteri {

namespace {

struct SpecificationOptions {
    std::string data;
    std::string formula;
    bool reml = false;
    SpecificationChoices choices;
    bool keepsEgos = false;
    bool keepsCategories = false;
    bool keepsErrors = false;
    std::optional<int> wave;
    TableOptions tables;
    Output output;
};

int runSpecifications(const SpecificationOptions& options)
{
    std::vector<std::string> formulas{options.formula};
    formulas.insert(formulas.end(), options.choices.formulas.begin(),
                    options.choices.formulas.end());
    const auto data = readFitData(options.data, options.tables.rules(), formulas, {options.wave});
    ModelSpec spec;
    spec.formula = options.formula;
    spec.reml = options.reml;
    auto choices = options.choices;
    choices.leavesOutEgos = !options.keepsEgos;
    choices.leavesOutCategories = !options.keepsCategories;
    choices.triesErrors = !options.keepsErrors;
    const auto curve = specificationCurve(data.frame, spec, choices);
    print(writeTable(specificationTable(curve), options.output.tableFormat()));
    complain(textFor(curve, QString::fromStdString(choices.coefficient)).toStdString());
    return done;
}

}  // namespace

void addSpecificationsCommand(CLI::App& program, ChosenCommand& chosen)
{
    auto* command = program.add_subcommand(
        "specifications",
        "Whether a coefficient holds: without other predictors, egos, categories; ML and REML; "
        "ordinal");
    const auto options = std::make_shared<SpecificationOptions>();
    command->add_option("data", options->data, "A study file, or a text table")->required();
    command->add_option("--formula", options->formula, "The model")->required();
    command
        ->add_option("--effect", options->choices.coefficient, "The coefficient, as fit names it")
        ->required();
    command->add_flag("--reml", options->reml, "The model is fitted by REML");
    command->add_option("--also", options->choices.formulas,
                        "A further formula with the coefficient; several are possible");
    command->add_flag("--keep-egos", options->keepsEgos,
                      "Do not leave out one ego after the other");
    command->add_flag("--keep-categories", options->keepsCategories,
                      "Do not leave out one category after the other");
    command->add_flag("--keep-errors", options->keepsErrors,
                      "Do not try robust errors (CR2) and the wild cluster bootstrap");
    command->add_option("--replicates", options->choices.replicates, "Of the wild bootstrap")
        ->check(CLI::Range(std::size_t{99}, std::size_t{1000000}))
        ->capture_default_str();
    command->add_option("--seed", options->choices.seed, "Of the wild bootstrap")
        ->capture_default_str();
    addWave(*command, options->wave);
    addTableOptions(*command, options->tables);
    addFormat(*command, options->output);
    command->callback(
        [options, &chosen] { chosen.run = [=] { return runSpecifications(*options); }; });
}

}  // namespace alteri
