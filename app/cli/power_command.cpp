// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/data_file.hpp"
#include "app/cli/output.hpp"
#include "app/cli/table_options.hpp"
#include "core/error.hpp"
#include "core/exchange/tables/rows/table_text.hpp"
#include "core/model/codebook.hpp"
#include "core/model/number_text.hpp"
#include "core/multilevel/planning/power_simulation.hpp"
#include "core/multilevel/planning/power_table.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace alteri {

namespace {

struct PowerOptions {
    std::string data;
    std::string formula;
    std::string family = "gaussian";
    std::vector<std::string> assumed;
    std::vector<std::string> ofEgo;
    std::vector<std::string> shares;
    std::vector<double> categories;
    double icc = 0.1;
    double deviation = 1;
    std::vector<std::string> set;
    std::vector<std::size_t> egos;
    std::vector<std::size_t> partners;
    PowerChoices choices;
    double power = 0.8;
    std::optional<double> costOfEgo;
    double costOfPartner = 0;
    std::optional<int> wave;
    TableOptions tables;
    Output output;
};

/// NAME=NUMBER
std::pair<std::string, double> namedNumber(const std::string& text, const std::string& option)
{
    const auto at = text.rfind('=');
    const auto number =
        at == std::string::npos ? std::nullopt : parseNumber(std::string_view(text).substr(at + 1));
    if (at == 0 || !number)
        throw CLI::ValidationError(option, "'" + text + "' is not of the form NAME=NUMBER");
    return {text.substr(0, at), *number};
}

PlanAssumptions assumptionsOf(const PowerOptions& options)
{
    PlanAssumptions assumptions;
    assumptions.icc = options.icc;
    assumptions.deviation = options.deviation;
    assumptions.categoryShares = options.categories;
    for (const auto& text : options.assumed) {
        const auto [name, effect] = namedNumber(text, "--assume");
        assumptions.predictors.push_back({name, effect});
    }
    const auto predictor = [&](const std::string& name, const std::string& option) {
        const auto found =
            std::find_if(assumptions.predictors.begin(), assumptions.predictors.end(),
                         [&, key = name](const auto& each) { return each.name == key; });
        if (found == assumptions.predictors.end())
            throw CLI::ValidationError(option, "'" + name + "' is not assumed by --assume");
        return found;
    };
    for (const auto& name : options.ofEgo)
        predictor(name, "--of-ego")->isOfEgo = true;
    for (const auto& text : options.shares) {
        const auto [name, share] = namedNumber(text, "--share");
        predictor(name, "--share")->share = share;
    }
    return assumptions;
}

/// Effects that are worth finding, in the place of those that a pilot happened to have.
void setEffects(const PowerOptions& options, PlannedModel& model)
{
    for (const auto& text : options.set) {
        const auto [name, effect] = namedNumber(text, "--set");
        const auto found = std::find_if(model.effects.begin(), model.effects.end(),
                                        [&, key = name](const auto& e) { return e.first == key; });
        if (found == model.effects.end())
            throw Error(ErrorCode::CoefficientUnknown, {name, {}});
        found->second = effect;
    }
}

int printPower(const PowerOptions& options, const PlannedStudy& study)
{
    std::vector<StudySize> sizes;
    sizes.reserve(options.egos.size() * options.partners.size());
    for (const auto egos : options.egos)
        for (const auto partners : options.partners)
            sizes.push_back({egos, partners});
    auto choices = options.choices;
    if (choices.coefficient.empty() && !study.model.effects.empty())
        choices.coefficient = study.model.effects.back().first;
    const auto results = simulatePower(study, sizes, choices);
    const auto costs = options.costOfEgo
                           ? std::optional(StudyCosts{*options.costOfEgo, options.costOfPartner})
                           : std::nullopt;
    print(writeTable(powerTable(results, costs), options.output.tableFormat()));
    const auto wanted = fullText(options.power);
    const auto cheapest =
        cheapestSize(results, options.power, costs.value_or(StudyCosts{1, options.costOfPartner}));
    complain("Tested: " + choices.coefficient + ", alpha " + fullText(choices.alpha) + ", "
             + std::to_string(choices.fits) + " fits of each size, seed "
             + std::to_string(choices.seed) + ".");
    if (cheapest)
        complain((costs ? "The cheapest" : "The smallest")
                 + std::string(" of these sizes with power ") + wanted + ": "
                 + std::to_string(cheapest->egos) + " egos with "
                 + std::to_string(cheapest->partners) + " partners each.");
    else
        complain("None of these sizes has power " + wanted + "; try larger ones.");
    return done;
}

int runPower(const PowerOptions& options)
{
    if (options.data.empty())
        return printPower(options, assumedStudy(assumptionsOf(options)));
    const auto data =
        readFitData(options.data, options.tables.rules(), {options.formula}, {options.wave});
    ModelSpec spec;
    spec.formula = options.formula;
    spec.reml = true;
    if (options.family == "gaussian") {
        const auto model = fitAndKeep(data.frame, spec);
        auto study = pilotedStudy(data.frame, model);
        setEffects(options, study.model);
        return printPower(options, study);
    }
    GeneralisedSpec generalised;
    generalised.model = spec;
    generalised.model.isGeneralised = true;
    generalised.family = familyFrom(options.family).value();
    const auto model = fitGeneralised(data.frame, generalised);
    auto study = pilotedStudy(data.frame, model);
    setEffects(options, study.model);
    return printPower(options, study);
}

void addAssumptions(CLI::App& command, PowerOptions& options)
{
    command.add_option("--assume", options.assumed,
                       "NAME=EFFECT: a predictor, a number with mean 0 and SD 1 for each tie, and "
                       "its effect; several are possible");
    command.add_option("--of-ego", options.ofEgo,
                       "Predictors that are the same for all partners of an ego");
    command.add_option("--share", options.shares,
                       "NAME=SHARE: the predictor is yes or no, with this share of yes");
    command
        .add_option("--icc", options.icc,
                    "Share of ego in the variance that the predictors leave (assumed)")
        ->capture_default_str();
    command.add_option("--sd", options.deviation, "SD that the predictors leave (assumed)")
        ->capture_default_str();
    command
        .add_option("--categories", options.categories,
                    "Shares of the categories of an ordinal outcome (assumed), as 0.2,0.5,0.3; "
                    "without them the outcome is a number")
        ->delimiter(',');
}

void addPilot(CLI::App& command, PowerOptions& options)
{
    auto* data = command.add_option("pilot", options.data,
                                    "A study or table that a model is fitted to; without it the "
                                    "effects are assumed");
    auto* formula = command.add_option("--formula", options.formula,
                                       "The pilot's model, with one random intercept");
    data->needs(formula);
    formula->needs(data);
    command
        .add_option("--family", options.family,
                    "Of the pilot's outcome: gaussian, ordinal, binomial, poisson or negbinomial")
        ->check(CLI::IsMember({"gaussian", "ordinal", "binomial", "poisson", "negbinomial"}))
        ->capture_default_str();
    command.add_option("--set", options.set,
                       "NAME=EFFECT: what is worth finding, in the place of the pilot's estimate");
    addWave(command, options.wave);
    addTableOptions(command, options.tables);
}

}  // namespace

void addPowerCommand(CLI::App& program, ChosenCommand& chosen)
{
    auto* command =
        program.add_subcommand("power", "How many egos and partners a study needs, by simulation");
    const auto options = std::make_shared<PowerOptions>();
    addPilot(*command, *options);
    addAssumptions(*command, *options);
    command->add_option("--effect", options->choices.coefficient,
                        "The coefficient that is tested; without it the last one");
    command->add_option("--egos", options->egos, "Numbers of egos, as 10,20,40")
        ->delimiter(',')
        ->required();
    command->add_option("--partners", options->partners, "Partners of each ego, as 10,20")
        ->delimiter(',')
        ->required();
    command->add_option("--alpha", options->choices.alpha, "Of the two-sided test")
        ->check(CLI::Range(1e-6, 0.5))
        ->capture_default_str();
    command->add_option("--fits", options->choices.fits, "Simulated studies of each size")
        ->check(CLI::Range(std::size_t{1}, std::size_t{1'000'000}))
        ->capture_default_str();
    command->add_option("--seed", options->choices.seed, "The same seed gives the same results")
        ->capture_default_str();
    command->add_option("--power", options->power, "That is wanted")
        ->check(CLI::Range(0.01, 0.999))
        ->capture_default_str();
    auto* ego = command->add_option("--cost-ego", options->costOfEgo, "What an ego costs");
    command->add_option("--cost-partner", options->costOfPartner, "What a partner more costs")
        ->needs(ego);
    addFormat(*command, options->output);
    command->callback([options, &chosen] {
        // What is written wrongly is told as wrong use, before anything is done.
        assumptionsOf(*options);
        for (const auto& text : options->set)
            namedNumber(text, "--set");
        chosen.run = [=] { return runPower(*options); };
    });
}

}  // namespace alteri
