// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/generalised_fit_command.hpp"

#include "app/cli/commands.hpp"
#include "core/error.hpp"
#include "core/exchange/results/generalised_json.hpp"
#include "core/multilevel/formula/all_variables.hpp"
#include "core/multilevel/generalised/generalised_influence.hpp"
#include "core/multilevel/generalised/generalised_intervals.hpp"
#include "core/multilevel/generalised/generalised_report.hpp"
#include "core/multilevel/generalised/marginal_effects.hpp"
#include "core/multilevel/generalised/outcome_coding.hpp"
#include "core/multilevel/generalised/overdispersion.hpp"
#include "core/multilevel/generalised/predictions.hpp"
#include "core/multilevel/generalised/proportional_odds.hpp"
#include "core/multilevel/generalised/robust_errors.hpp"
#include "core/multilevel/generalised/saved_generalised.hpp"
#include "core/multilevel/robustness/multiple_imputation.hpp"

#include <CLI/CLI.hpp>

namespace alteri {

namespace {

GeneralisedSpec specFrom(const GeneralisedOptions& options, const ModelSpec& model)
{
    GeneralisedSpec spec;
    spec.model = model;
    spec.family = *familyFrom(options.family);
    if (!options.link.empty())
        spec.link = linkFrom(options.link);
    if (!options.integration.empty())
        spec.integration =
            options.integration == "exact" ? Integration::Exact : Integration::Laplace;
    spec.offset = options.offset;
    spec.weights = options.weights;
    return spec;
}

/// Both models on the rows that are complete for both.
ReportPart compared(const Frame& frame, GeneralisedSpec spec, const std::string& formula)
{
    auto other = spec;
    other.model.formula = formula;
    other.model = withAllVariables(frame, other.model, besidesOf(spec));
    std::vector<ModelSpec> models{spec.model, other.model};
    shareSample(models);
    spec.model.sameSampleAs = other.model.sameSampleAs = models.front().sameSampleAs;
    const auto one = fitGeneralised(frame, spec);
    if (!spec.integration)
        other.integration = one.fit.integration;
    return generalisedComparison(one.fit, fitGeneralised(frame, other).fit);
}

ReportPart imputed(const GeneralisedRun& run, const GeneralisedModel& model)
{
    ImputationChoices choices;
    choices.imputations = *run.imputations;
    choices.seed = run.bootstrap.seed;
    const auto& spec = model.fit.spec;
    const auto fit = [&](const Frame& drawn) { return commonFit(fitGeneralised(drawn, spec).fit); };
    return imputedPart(imputedModel(run.data.frame, spec.model, besidesOf(spec), fit, choices),
                       commonFit(model.fit));
}

std::vector<ReportPart>
partsOf(const GeneralisedOptions& options, const GeneralisedRun& run, const GeneralisedModel& model)
{
    std::vector<ReportPart> parts;
    if (!model.fit.random.empty())
        parts.push_back(generalisedEffectsPart(model.fit));
    if (auto explained = generalisedExplainedPart(run.data.frame, model);
        !explained.table.rows.empty())
        parts.push_back(std::move(explained));
    if (options.effects)
        parts.push_back(marginalEffectsPart(marginalEffects(model)));
    if (options.predictions)
        parts.push_back(predictionsPart(model));
    if (options.proportionalOdds)
        parts.push_back(proportionalOddsPart(proportionalOdds(model)));
    if (run.imputations && model.fit.random.empty())
        throw Error(ErrorCode::NotWithoutGroups, {"--impute"});
    if (run.imputations)
        parts.push_back(imputed(run, model));
    if (run.robust)
        parts.push_back(robustErrorsPart(model, robustErrors(model)));
    if (run.intervals == "wald")
        parts.push_back(generalisedWaldPart(model.fit, run.bootstrap.level));
    if (run.intervals == "profile")
        parts.push_back(generalisedProfilePart(generalisedProfiles(model, run.bootstrap.level),
                                               run.bootstrap.level));
    if (run.intervals == "boot")
        parts.push_back(generalisedBootstrapPart(generalisedBootstrap(model, run.bootstrap)));
    if (run.influence)
        parts.push_back(generalisedInfluencePart(model.fit, generalisedInfluence(model)));
    if (run.modes)
        parts.push_back(generalisedModesPart(generalisedModes(model)));
    if (!run.compare.empty())
        parts.push_back(compared(run.data.frame, model.fit.spec, run.compare));
    if (run.data.reading)
        parts.push_back(*run.data.reading);
    return parts;
}

}  // namespace

void addGeneralisedOptions(CLI::App& command, GeneralisedOptions& options)
{
    command
        .add_option("--family", options.family,
                    "Distribution of the outcome: gaussian, ordinal, binomial, poisson or "
                    "negbinomial")
        ->check(CLI::IsMember({"gaussian", "ordinal", "binomial", "poisson", "negbinomial"}))
        ->capture_default_str();
    command
        .add_option("--link", options.link,
                    "logit (usual), probit or cloglog for categories and proportions, log for "
                    "counts")
        ->check(CLI::IsMember({"logit", "probit", "cloglog", "log"}));
    command
        .add_option("--integration", options.integration,
                    "exact (usual with one grouping) or laplace")
        ->check(CLI::IsMember({"exact", "laplace"}));
    command.add_option("--offset", options.offset,
                       "Added to the linear predictor: a variable, or log(variable)");
    command.add_option("--weights", options.weights,
                       "Trials of a proportion; with another --family so many equal ties; of a "
                       "linear model its precisions, Var(e) = sigma^2 / weight");
    command.add_flag("--effects", options.effects, "Average marginal effects");
    command.add_flag("--predictions", options.predictions,
                     "Predicted probabilities or counts of all rows");
    command.add_flag("--proportional-odds", options.proportionalOdds,
                     "Test whether effects are the same at all thresholds");
}

bool isGeneralised(const GeneralisedOptions& options)
{
    return options.family != "gaussian";
}

void requireGeneralised(const GeneralisedOptions& options)
{
    if (isGeneralised(options))
        return;
    const auto refuse = [](bool isGiven, const char* name) {
        if (isGiven)
            throw CLI::ValidationError(name, "needs --family");
    };
    refuse(!options.link.empty(), "--link");
    refuse(!options.integration.empty(), "--integration");
    refuse(options.effects, "--effects");
    refuse(options.predictions, "--predictions");
    refuse(options.proportionalOdds, "--proportional-odds");
}

std::vector<std::string> variablesOf(const GeneralisedOptions& options)
{
    std::vector<std::string> names;
    if (!options.offset.empty())
        for (const auto& offset :
             parseFormula("y ~ offset(" + options.offset + ") + (1 | g)").offsets)
            names.push_back(offset.name);
    if (!options.weights.empty())
        names.push_back(options.weights);
    return names;
}

int runGeneralisedFit(const GeneralisedOptions& options,
                      const ModelSpec& spec,
                      const GeneralisedRun& run,
                      const Output& output)
{
    const auto model = fitGeneralised(run.data.frame, specFrom(options, spec));
    for (const auto& sentence : generalisedWarnings(model.fit))
        complain(sentence);
    const auto parts = partsOf(options, run, model);
    const auto format = output.tableFormat();
    const auto dispersion = overdispersion(model);
    if (format == TableFormat::Json) {
        print(generalisedJson(model.fit, parts, dispersion));
        return done;
    }
    print(writeTable(generalisedTable(model.fit), format));
    printParts(parts, format);
    if (format == TableFormat::Text)
        print("\n" + generalisedSummary(model.fit)
              + (dispersion ? overdispersionLine(*dispersion, model.data.family) : std::string()));
    return done;
}

}  // namespace alteri
