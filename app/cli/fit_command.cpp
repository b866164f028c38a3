// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/data_file.hpp"
#include "app/cli/fit_options.hpp"
#include "app/cli/generalised_fit_command.hpp"
#include "app/cli/output.hpp"
#include "core/error.hpp"
#include "core/exchange/results/fit_json.hpp"
#include "core/multilevel/formula/all_variables.hpp"
#include "core/multilevel/inference/passing_fit.hpp"
#include "core/multilevel/report/model_report.hpp"
#include "core/multilevel/report/regression_table.hpp"
#include "core/multilevel/report/shared_comparison.hpp"
#include "core/multilevel/report/single_level_report.hpp"
#include "core/multilevel/robustness/multiple_imputation.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <optional>
#include <utility>

namespace alteri {

namespace {

ReportPart compare(const Frame& frame, const ModelSpec& spec, const std::string& formula)
{
    auto other = spec;
    other.formula = formula;
    auto comparison = compareOnSharedRows(frame, spec, other);
    if (comparison.isFittedByMl)
        comparison.part.heading += ", fitted again by ML";
    return comparison.part;
}

ReportPart imputed(const FitOptions& options, const Frame& frame, const FittedModel& model)
{
    ImputationChoices choices;
    choices.imputations = *options.imputations;
    choices.seed = options.bootstrap.seed;
    const auto& spec = model.fit.spec;
    return imputedPart(
        imputedModel(
            frame, spec, {}, [&](const Frame& drawn) { return fitModel(drawn, spec); }, choices),
        model.fit);
}

/// What rests on a likelihood, or on errors of the model's own.
void refuseWithEgoWeights(const FitOptions& options, const ModelSpec& spec)
{
    const auto refuseUse = [&](bool isUsed, const char* name) {
        if (isUsed && !spec.egoWeights.empty())
            throw Error(ErrorCode::NotWithEgoWeights, {name});
    };
    refuseUse(options.anova, "--anova");
    refuseUse(options.robust, "--robust");
    refuseUse(!options.compare.empty(), "--compare");
}

/// Everything asked for besides the coefficients.
std::vector<ReportPart> partsOf(const FitOptions& options,
                                const Frame& frame,
                                const ModelSpec& spec,
                                const FittedModel& model)
{
    std::vector<ReportPart> parts{randomEffectsPart(model.fit)};
    if (!model.fit.levelDeviations.empty())
        parts.push_back(levelVariancesPart(frame, model));
    if (!model.design.isWeighed)
        parts.push_back(explainedPart(model));
    refuseWithEgoWeights(options, spec);
    if (options.degrees == "satterthwaite")
        parts.push_back(smallSamplePart(model, SmallSampleMethod::Satterthwaite));
    if (options.degrees == "kenward-roger")
        parts.push_back(smallSamplePart(model, SmallSampleMethod::KenwardRoger));
    if (options.anova) {
        parts.push_back(anovaPart(model));
        if (const auto tests = typeThreeTests(frame, model); !tests.empty())
            parts.push_back(typeThreePart(tests));
    }
    if (options.intervals == "wald")
        parts.push_back(waldIntervalsPart(model.fit, options.level));
    if (options.intervals == "profile")
        parts.push_back(profilePart(model.fit, profileIntervals(model, options.level)));
    if (options.intervals == "boot") {
        auto choices = options.bootstrap;
        choices.level = options.level;
        parts.push_back(bootstrapPart(model.fit, bootstrapIntervals(model, choices)));
    }
    if (options.imputations)
        parts.push_back(imputed(options, frame, model));
    if (options.robust)
        parts.push_back(robustPart(model.fit, clusterRobust(model)));
    if (options.influence)
        parts.push_back(influencePart(model.fit, groupInfluence(model)));
    if (options.modes)
        parts.push_back(modesPart(model));
    if (options.diagnostics && model.design.isWeighed)
        throw Error(ErrorCode::NotWithWeights, {"--diagnostics"});
    if (options.diagnostics)
        parts.push_back(diagnosticsPart(diagnose(model)));
    if (!options.compare.empty())
        parts.push_back(compare(frame, spec, withOffset(options, options.compare)));
    return parts;
}

/// Options that only linear models have.
std::vector<std::string> linearOptions(const FitOptions& options)
{
    std::vector<std::string> used;
    const auto note = [&](bool isUsed, const char* name) {
        if (isUsed)
            used.emplace_back(name);
    };
    note(options.reml, "--reml");
    note(options.degrees != "none", "--df");
    note(options.anova, "--anova");
    note(!options.variances.empty(), "--variances");
    note(options.diagnostics, "--diagnostics");
    return used;
}

/// The formulas of a run, which name the variables that are read.
std::vector<std::string> formulasOf(const FitOptions& options, const ModelSpec& spec)
{
    std::vector<std::string> formulas{spec.formula};
    if (!options.compare.empty())
        formulas.push_back(withOffset(options, options.compare));
    return formulas;
}

/// Whether ties are the rows, or networks: what the option says, else as the formula has groups.
FitRows rowsOf(const FitOptions& options, const ModelSpec& spec)
{
    if (options.rows.empty())
        return isSingleLevel(spec) ? FitRows::Networks : FitRows::Ties;
    return options.rows == "networks" ? FitRows::Networks : FitRows::Ties;
}

/// Options that need groups.
void refuseWithoutGroups(const FitOptions& options)
{
    const auto refuseUse = [](bool isUsed, const char* name) {
        if (isUsed)
            throw Error(ErrorCode::NotWithoutGroups, {name});
    };
    refuseUse(options.reml, "--reml");
    refuseUse(!options.variances.empty(), "--variances");
    refuseUse(options.degrees != "none", "--df");
    refuseUse(options.modes, "--modes");
    refuseUse(options.influence, "--influence");
    refuseUse(options.imputations.has_value(), "--impute");
    refuseUse(options.intervals == "profile", "--confint profile");
    refuseUse(options.intervals == "boot", "--confint boot");
}

void addVariables(const std::vector<FormulaTerm>& terms, std::vector<std::string>& names)
{
    for (const auto& term : terms)
        for (const auto& variable : term)
            if (variable.as == Transformation::Sum || variable.as == Transformation::Factor)
                names.push_back(variable.name);
}

/// Variables that models or their filter may take by categories also where they are numbers.
std::vector<std::string> categoriesOf(const FitOptions& options, const ModelSpec& spec)
{
    auto names = filterVariablesOf(spec);
    for (const auto& reference : spec.references)
        names.push_back(reference.variable);
    for (const auto& grouping : spec.groupings)
        names.push_back(grouping.variable);
    if (!spec.variances.empty())
        names.push_back(spec.variances);
    for (const auto& text : formulasOf(options, spec)) {
        const auto formula = parseFormula(text);
        addVariables(formula.terms, names);
        for (const auto& part : formula.random)
            addVariables(part.slopes, names);
        if (isGeneralised(options.generalised))
            names.push_back(formula.outcome);
    }
    return names;
}

QueriedData
queried(const FitOptions& options, const ModelSpec& spec, const std::vector<std::string>& also)
{
    return {{options.from, options.query},
            options.tables.rules(),
            formulasOf(options, spec),
            categoriesOf(options, spec),
            also};
}

/// Of a file, or what a query says.
FitData
dataOf(const FitOptions& options, const ModelSpec& spec, const std::vector<std::string>& also)
{
    if (!options.query.empty())
        return queried(options, spec, also).gathered();
    return readFitData(options.data, options.tables.rules(), formulasOf(options, spec),
                       {options.wave, rowsOf(options, spec)}, also);
}

/// Whether something is asked for that looks at rows again after the fit.
bool looksAtRows(const FitOptions& options)
{
    return options.degrees != "none" || options.intervals == "profile"
           || options.intervals == "boot" || options.anova || options.robust || options.influence
           || options.modes || options.diagnostics || options.imputations
           || !options.compare.empty();
}

ReportPart comparedLinear(const Frame& frame, const ModelSpec& spec, const std::string& formula)
{
    auto other = spec;
    other.formula = formula;
    std::vector<ModelSpec> both{withAllVariables(frame, spec), withAllVariables(frame, other)};
    shareSample(both);
    return linearComparisonPart(fitLeastSquares(frame, both[0]), fitLeastSquares(frame, both[1]));
}

int runLinear(const FitOptions& options, const ModelSpec& spec, const FitData& data)
{
    refuseWithoutGroups(options);
    const auto model = fitLeastSquares(data.frame, spec);
    std::vector<ReportPart> parts;
    if (options.anova)
        parts.push_back(linearTermsPart(model));
    if (options.intervals == "wald")
        parts.push_back(linearIntervalsPart(model, options.level));
    if (options.robust)
        parts.push_back(linearRobustPart(model));
    if (options.diagnostics)
        parts.push_back(linearDiagnosticsPart(model));
    if (!options.compare.empty())
        parts.push_back(comparedLinear(data.frame, spec, withOffset(options, options.compare)));
    if (data.reading)
        parts.push_back(*data.reading);
    const auto format = options.output.tableFormat();
    if (format == TableFormat::Json) {
        print(leastSquaresJson(model, parts));
        return done;
    }
    print(writeTable(coefficientTable(model.fit), format));
    printParts(parts, format);
    if (format == TableFormat::Text)
        print("\n" + linearSummary(model));
    return done;
}

int runGeneralised(const FitOptions& options, const ModelSpec& spec)
{
    if (const auto used = linearOptions(options); !used.empty())
        throw Error(ErrorCode::NotForFamily, {used.front()});
    auto also = variablesOf(options.generalised);
    if (!spec.egoWeights.empty())
        also.push_back(spec.egoWeights);
    for (auto& name : filterVariablesOf(spec))
        also.push_back(std::move(name));
    const auto data = dataOf(options, spec, also);
    GeneralisedRun run{data, options.compare, options.modes, options.robust};
    run.influence = options.influence;
    run.intervals = options.intervals;
    run.bootstrap = options.bootstrap;
    run.bootstrap.level = options.level;
    run.imputations = options.imputations;
    return runGeneralisedFit(options.generalised, spec, run, options.output);
}

int printLinear(const FitOptions& options, const Fit& fit, const std::vector<ReportPart>& parts)
{
    const auto format = options.output.tableFormat();
    if (format == TableFormat::Json) {
        print(fitJson(fit, parts));
        return done;
    }
    print(writeTable(coefficientTable(fit), format));
    printParts(parts, format);
    if (format == TableFormat::Text)
        print("\n" + fitSummary(fit));
    return done;
}

/// Of a query whose rows need not be kept, however many they are.
int runPassing(const FitOptions& options, const ModelSpec& spec)
{
    auto data = queried(options, spec, filterVariablesOf(spec));
    const auto model = fitPassing(data.rows(), spec);
    std::vector<ReportPart> parts{randomEffectsPart(model.fit), explainedPart(model)};
    if (options.intervals == "wald")
        parts.push_back(waldIntervalsPart(model.fit, options.level));
    parts.push_back(data.reading());
    return printLinear(options, model.fit, parts);
}

int runFit(const FitOptions& options, const ModelSpec& spec)
{
    if (isGeneralised(options.generalised))
        return runGeneralised(options, spec);
    if (!options.query.empty() && canPassBy(spec) && !looksAtRows(options))
        return runPassing(options, spec);
    auto also = filterVariablesOf(spec);
    if (!spec.precision.empty())
        also.push_back(spec.precision);
    if (!spec.egoWeights.empty())
        also.push_back(spec.egoWeights);
    if (!spec.variances.empty())
        also.push_back(spec.variances);
    const auto data = dataOf(options, spec, also);
    if (isSingleLevel(spec))
        return runLinear(options, spec, data);
    const auto model = fitAndKeep(data.frame, spec);
    warnOfSeveralMaps(data.frame, model);
    auto parts = partsOf(options, data.frame, spec, model);
    if (data.reading)
        parts.push_back(*data.reading);
    return printLinear(options, model.fit, parts);
}

}  // namespace

void addFitCommand(CLI::App& program, ChosenCommand& chosen)
{
    auto* command =
        program.add_subcommand("fit", "Fit a multilevel model to a study or a CSV file");
    const auto options = std::make_shared<FitOptions>();
    addModelOptions(*command, *options);
    addGeneralisedOptions(*command, options->generalised);
    addReportOptions(*command, *options);
    addWave(*command, options->wave);
    addTableOptions(*command, options->tables);
    addFormat(*command, options->output);
    command->callback([&chosen, options] {
        // Here, so that a malformed option counts as wrong use.
        if (options->data.empty() && options->query.empty())
            throw CLI::RequiredError("data");
        const auto spec = specFrom(*options);
        requireGeneralised(options->generalised);
        chosen.run = [options, spec] { return runFit(*options, spec); };
    });
}

}  // namespace alteri
