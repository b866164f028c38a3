// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/data_file.hpp"
#include "app/cli/generalised_fit_command.hpp"
#include "app/cli/output.hpp"
#include "app/cli/table_options.hpp"
#include "core/error.hpp"
#include "core/exchange/results/fit_json.hpp"
#include "core/multilevel/formula/all_variables.hpp"
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

struct FitOptions {
    std::string data;
    std::string from;
    std::string query;
    std::string formula;
    bool reml = false;
    std::vector<std::string> references;
    std::vector<std::string> groupings;
    std::vector<std::string> centred;
    std::string degrees = "none";
    std::string intervals = "none";
    double level = 0.95;
    BootstrapChoices bootstrap;
    std::string compare;
    bool anova = false;
    bool robust = false;
    bool influence = false;
    bool modes = false;
    bool diagnostics = false;
    std::string subset;
    std::string egoWeights;
    std::string variances;
    std::string rows;
    std::optional<std::size_t> imputations;
    GeneralisedOptions generalised;
    std::optional<int> wave;
    TableOptions tables;
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

/// Of linear models, whose formulas hold all that enters.
std::string withOffset(const FitOptions& options, const std::string& formula)
{
    const auto& offset = options.generalised.offset;
    const bool isNone = offset.empty() || isGeneralised(options.generalised);
    return isNone ? formula : formula + " + offset(" + offset + ")";
}

ModelSpec specFrom(const FitOptions& options)
{
    ModelSpec spec;
    spec.formula = options.formula;
    spec.reml = options.reml;
    spec.centred = options.centred;
    spec.subset = options.subset;
    spec.egoWeights = options.egoWeights;
    spec.variances = options.variances;
    if (!isGeneralised(options.generalised)) {
        spec.precision = options.generalised.weights;
        spec.formula = withOffset(options, spec.formula);
    }
    for (const auto& text : options.references) {
        const auto [variable, level] = splitAt(text, '=', "--ref");
        spec.references.push_back({variable, level});
    }
    for (const auto& text : options.groupings)
        spec.groupings.push_back(groupingFrom(text));
    return spec;
}

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

/// Of a file, or what a query says.
FitData
dataOf(const FitOptions& options, const ModelSpec& spec, const std::vector<std::string>& also)
{
    if (!options.query.empty())
        return readQueriedFitData({options.from, options.query}, options.tables.rules(),
                                  formulasOf(options, spec), also);
    return readFitData(options.data, options.tables.rules(), formulasOf(options, spec),
                       {options.wave, rowsOf(options, spec)}, also);
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

int runFit(const FitOptions& options, const ModelSpec& spec)
{
    if (isGeneralised(options.generalised))
        return runGeneralised(options, spec);
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
    const auto format = options.output.tableFormat();
    if (format == TableFormat::Json) {
        print(fitJson(model.fit, parts));
        return done;
    }
    print(writeTable(coefficientTable(model.fit), format));
    printParts(parts, format);
    if (format == TableFormat::Text)
        print("\n" + fitSummary(model.fit));
    return done;
}

void addModelOptions(CLI::App& command, FitOptions& options)
{
    auto* data = command.add_option("data", options.data, "Study file, or CSV file with a header");
    auto* from = command.add_option("--from", options.from,
                                    "PostgreSQL database to ask instead: a service, or "
                                    "postgres://USER@HOST/DATABASE (passwords lie in .pgpass)");
    auto* query = command.add_option("--query", options.query,
                                     "What is asked there: SELECT ...; it cannot change anything");
    from->needs(query)->excludes(data);
    query->needs(from);
    command
        .add_option(
            "--formula", options.formula,
            "For example: y ~ x + type + (1 | ego). Slopes (x | g) and (x || g), crossed "
            "(1 | a) + (1 | b), nested (1 | a/b); without a grouping a model of networks. a*b, "
            "a:b, - a, 0 or - 1; . for all other variables; num(x), centre(x), within(x), "
            "between(x), sum(x), log(x), I(x^2), poly(x, 2), poly(x, 2, raw = TRUE), scale(x), "
            "factor(x); offset(x), offset(log(x)); cbind(yes, no) as the outcome with --family")
        ->required();
    command.add_option(
        "--subset", options.subset,
        "Only rows that satisfy an expression, as in age >= 18 and type = \"state\"");
    command.add_option("--egoweights", options.egoWeights,
                       "Sampling weights of the egos, one for each group of the first grouping: "
                       "estimates of the pseudo-likelihood, errors by the sandwich");
    command.add_option("--variances", options.variances,
                       "Of a linear model: residuals have a variance of their own in each category "
                       "of this variable");
    command
        .add_option("--rows", options.rows,
                    "Rows of a study: ties (usual with a grouping) or networks (usual without)")
        ->check(CLI::IsMember({"ties", "networks"}));
    command.add_flag("--reml", options.reml, "Restricted maximum likelihood");
    command.add_option("--ref", options.references, "Reference category: VAR=LEVEL")
        ->expected(1)
        ->take_all();
    command.add_option("--group", options.groupings, "Put categories together: VAR:NEW=A,B,C")
        ->expected(1)
        ->take_all();
    command.add_option("--centre", options.centred, "Enter a variable as deviation from its mean")
        ->expected(1)
        ->take_all();
}

void addReportOptions(CLI::App& command, FitOptions& options)
{
    command
        .add_option("--df", options.degrees,
                    "t tests for few groups: satterthwaite or kenward-roger (with --reml)")
        ->check(CLI::IsMember({"none", "satterthwaite", "kenward-roger"}));
    command.add_flag("--anova", options.anova,
                     "Tests of terms, and of the model against a single-level one");
    command.add_option("--confint", options.intervals, "Intervals: profile, boot or wald")
        ->check(CLI::IsMember({"profile", "boot", "wald"}));
    command.add_option("--level", options.level, "Level of the intervals")
        ->check(CLI::Range(0.5, 0.9999))
        ->capture_default_str();
    command
        .add_option("--impute", options.imputations,
                    "Missing values imputed so many times (20 without a number) by chained "
                    "equations, pooled by Rubin's rules, beside the complete rows")
        ->check(CLI::Range(std::size_t{2}, std::size_t{1000}))
        ->expected(0, 1)
        ->default_str("20");
    command.add_option("--replicates", options.bootstrap.replicates, "Of the bootstrap")
        ->check(CLI::Range(std::size_t{2}, std::size_t{10000000}))
        ->capture_default_str();
    command.add_option("--seed", options.bootstrap.seed, "Of the bootstrap and of imputations")
        ->capture_default_str();
    command.add_flag("--robust", options.robust,
                     "Cluster-robust standard errors (CR2; with --family the sandwich)");
    command.add_flag("--influence", options.influence, "What changes without each group");
    command.add_option("--compare", options.compare,
                       "Likelihood-ratio test against another formula, on the same rows");
    command.add_flag("--modes", options.modes, "Conditional modes of all groups");
    command.add_flag("--diagnostics", options.diagnostics,
                     "Fitted values, residuals and leverage of all rows");
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
