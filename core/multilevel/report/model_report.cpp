// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/report/model_report.hpp"

#include "core/error.hpp"
#include "core/model/number_text.hpp"
#include "core/multilevel/report/number_digits.hpp"

#include <cmath>
#include <utility>

namespace alteri {

namespace {

constexpr int reportDecimals = 4;

TableValue countCell(double value)
{
    return value;
}

/// An interval is about four standard errors wide.
std::vector<TableValue>
intervalRow(const std::string& name, double estimate, const Interval& interval)
{
    const auto digits = digitsFor((interval.upper - interval.lower) / 4, reportDecimals);
    return {name, numberCell(estimate, digits), numberCell(interval.lower, digits),
            numberCell(interval.upper, digits)};
}

TableValue cellOfP(const std::optional<double>& p)
{
    return p ? pCell(*p, reportDecimals) : TableValue();
}

/// An estimate with its standard error and interval.
std::vector<TableValue>
errorRow(const std::string& name, double estimate, double se, const Interval& interval)
{
    const auto digits = digitsFor(se, reportDecimals);
    return {name, numberCell(estimate, digits), numberCell(se, digits),
            numberCell(interval.lower, digits), numberCell(interval.upper, digits)};
}

Table intervalTable()
{
    Table table;
    table.columns = {{"term"},
                     {"estimate", reportDecimals},
                     {"lower", reportDecimals},
                     {"upper", reportDecimals}};
    return table;
}

std::string percent(double level)
{
    return std::to_string(static_cast<int>(std::lround(100 * level))) + " %";
}

const char* nameOf(SmallSampleMethod method)
{
    return method == SmallSampleMethod::Satterthwaite ? "Satterthwaite" : "Kenward-Roger";
}

Table tTable()
{
    Table table;
    table.columns = {{"term"},  {"estimate", reportDecimals}, {"se", reportDecimals}, {"t", 3},
                     {"df", 2}, {"p", reportDecimals}};
    return table;
}

std::vector<TableValue> tRow(const Coefficient& coefficient, const TTest& test)
{
    const auto digits = digitsFor(test.se, reportDecimals);
    return {coefficient.name.name,
            numberCell(coefficient.estimate, digits),
            numberCell(test.se, digits),
            test.t,
            test.df,
            pCell(test.p, reportDecimals)};
}

/// F tests of a method that this model may not allow.
std::vector<FTest> fTests(const FittedModel& model, SmallSampleMethod method)
{
    try {
        return smallSampleTests(model, method).terms;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::TooManyEffects
            && error.code() != ErrorCode::DegreesUndefined)
            throw;
        return {};
    }
}

}  // namespace

namespace {

TableValue varianceCell(const Fit& fit, double variance)
{
    return numberCell(variance, digitsForVariance(variance, fit, reportDecimals));
}

TableValue deviationCell(const Fit& fit, double variance)
{
    const bool isNothing = fit.singular || !(variance > 0);
    return numberCell(std::sqrt(variance),
                      digitsFor(std::sqrt(isNothing ? fit.sigma2 : variance), reportDecimals));
}

}  // namespace

ReportPart randomEffectsPart(const Fit& fit)
{
    ReportPart part{"random_effects", "Random effects", {}};
    part.table.columns = {
        {"group"}, {"term"}, {"with"}, {"var", reportDecimals}, {"sd", reportDecimals}, {"cor", 3}};
    for (const auto& random : fit.random)
        for (std::size_t k = 0; k < random.names.size(); ++k) {
            const auto at = static_cast<Eigen::Index>(k);
            const double variance = random.covariance(at, at);
            part.table.rows.push_back({random.group, random.names[k].name, std::string(),
                                       varianceCell(fit, variance), deviationCell(fit, variance),
                                       TableValue()});
            for (std::size_t l = 0; l < k; ++l) {
                const auto other = static_cast<Eigen::Index>(l);
                const double covariance = random.covariance(at, other);
                const double product = variance * random.covariance(other, other);
                if (covariance == 0)
                    continue;
                part.table.rows.push_back({random.group, random.names[k].name, random.names[l].name,
                                           varianceCell(fit, covariance), TableValue(),
                                           covariance / std::sqrt(product)});
            }
        }
    part.table.rows.push_back({std::string("Residual"), std::string(), std::string(),
                               varianceCell(fit, fit.sigma2), deviationCell(fit, fit.sigma2),
                               TableValue()});
    return part;
}

ReportPart explainedPart(const FittedModel& model)
{
    ReportPart part{"explained", "Variance explained", {}};
    part.table.columns = {{"measure"},
                          {"value", reportDecimals},
                          {"se", reportDecimals},
                          {"lower", reportDecimals},
                          {"upper", reportDecimals}};
    const auto add = [&](const std::string& name, std::optional<double> value) {
        if (value)
            part.table.rows.push_back({name, *value, TableValue(), TableValue(), TableValue()});
    };
    if (const auto intervals = varianceIntervals(model)) {
        const auto addInterval = [&](const std::string& name, const VarianceInterval& each) {
            part.table.rows.push_back(
                errorRow(name, each.estimate, each.se, {each.lower, each.upper}));
        };
        addInterval("ICC", intervals->icc);
        addInterval("variance between", intervals->between);
        addInterval("variance within", intervals->within);
    } else {
        for (const auto& random : model.fit.random)
            add("ICC " + random.group, random.icc);
    }
    const auto explained = explainedVariance(model);
    add("R2 marginal", explained.marginal);
    add("R2 conditional", explained.conditional);
    add("reduction at level 1", explained.level1);
    add("reduction at level 2", explained.level2);
    return part;
}

ReportPart smallSamplePart(const FittedModel& model, SmallSampleMethod method)
{
    const bool isSatterthwaite = method == SmallSampleMethod::Satterthwaite;
    ReportPart part{isSatterthwaite ? "satterthwaite" : "kenward_roger",
                    std::string("t tests, ") + nameOf(method), tTable()};
    const auto tests = smallSampleTests(model, method);
    for (std::size_t j = 0; j < model.fit.fixed.size(); ++j)
        part.table.rows.push_back(tRow(model.fit.fixed[j], tests.coefficients[j]));
    return part;
}

ReportPart anovaPart(const FittedModel& model)
{
    const bool reml = model.fit.criterion == Criterion::Reml;
    const bool interacts = std::any_of(model.fit.fixed.begin(), model.fit.fixed.end(),
                                       [](const auto& each) { return each.name.parts.size() > 1; });
    std::string heading = "Tests of terms (marginal: each given all others";
    if (interacts)
        heading += "; a main effect is that at the reference category, or 0, of what it interacts "
                   "with";
    ReportPart part{"anova", heading + ")", {}};
    part.table.columns = {{"term"}, {"test"},   {"statistic", 3},
                          {"df"},   {"df2", 2}, {"p", reportDecimals}};
    for (const auto& test : termTests(model))
        part.table.rows.push_back({test.term, std::string("Wald chi2"), test.wald.chi2,
                                   countCell(test.wald.df), TableValue(), cellOfP(test.wald.p)});
    if (model.fit.wald.p)
        part.table.rows.push_back({std::string("all slopes"), std::string("Wald chi2"),
                                   model.fit.wald.chi2, countCell(model.fit.wald.df), TableValue(),
                                   cellOfP(model.fit.wald.p)});
    const auto addF = [&](SmallSampleMethod method) {
        for (const auto& test : fTests(model, method))
            part.table.rows.push_back({test.term, std::string("F, ") + nameOf(method), test.F,
                                       countCell(test.numeratorDf), test.denominatorDf,
                                       pCell(test.p, reportDecimals)});
    };
    addF(SmallSampleMethod::Satterthwaite);
    if (reml)
        addF(SmallSampleMethod::KenwardRoger);
    const auto single = singleLevelTest(model);
    part.table.rows.push_back(
        {std::string("random effects"),
         std::string(single.isMixture ? "LR chibar2" : "LR chi2 (conservative)"), single.chi2,
         countCell(single.df), TableValue(), pCell(single.p, reportDecimals)});
    return part;
}

ReportPart typeThreePart(const std::vector<TermTest>& tests)
{
    ReportPart part{
        "type3",
        "Tests of terms, type III (a main effect is the mean over the categories of what "
        "it interacts with, at 0 of numbers)",
        {}};
    part.table.columns = {{"term"}, {"test"}, {"statistic", 3}, {"df"}, {"p", reportDecimals}};
    for (const auto& test : tests)
        part.table.rows.push_back({test.term, std::string("Wald chi2"), test.wald.chi2,
                                   countCell(test.wald.df), cellOfP(test.wald.p)});
    return part;
}

ReportPart waldIntervalsPart(const Fit& fit, double level)
{
    ReportPart part{"confint", "Intervals (" + percent(level) + ", Wald)", intervalTable()};
    const double z = normalQuantile((1 + level) / 2);
    for (const auto& each : fit.fixed)
        part.table.rows.push_back(
            intervalRow(each.name.name, each.estimate,
                        {each.estimate - z * each.se, each.estimate + z * each.se}));
    return part;
}

namespace {

/// Estimates are those of ML, which the profile is of.
std::vector<TableValue> varianceRow(const Fit& fit, const ProfiledVariance& each)
{
    std::string name = "sd residual";
    if (each.term) {
        const auto& random = fit.random[*each.term];
        name = (each.other ? "cor " : "sd ") + random.group + ' ' + random.names[each.effect].name;
        if (each.other)
            name += ' ' + random.names[*each.other].name;
    }
    if (each.interval)
        return intervalRow(name, each.estimate, *each.interval);
    return {name, each.estimate, TableValue(), TableValue()};
}

}  // namespace

ReportPart profilePart(const Fit& fit, const ProfileIntervals& intervals)
{
    ReportPart part{"confint",
                    "Intervals (" + percent(intervals.level) + ", profile likelihood, ML)",
                    intervalTable()};
    for (std::size_t j = 0; j < fit.fixed.size(); ++j)
        part.table.rows.push_back(
            intervalRow(fit.fixed[j].name.name, fit.fixed[j].estimate, intervals.fixed[j]));
    if (intervals.tau)
        part.table.rows.push_back(intervalRow("sd between", std::sqrt(fit.tau2), *intervals.tau));
    if (intervals.sigma)
        part.table.rows.push_back(
            intervalRow("sd within", std::sqrt(fit.sigma2), *intervals.sigma));
    for (const auto& each : intervals.variances)
        part.table.rows.push_back(varianceRow(fit, each));
    return part;
}

ReportPart bootstrapPart(const Fit& fit, const BootstrapIntervals& intervals)
{
    const auto& choices = intervals.choices;
    ReportPart part{"confint",
                    "Intervals (" + percent(choices.level) + ", parametric bootstrap, "
                        + std::to_string(choices.replicates) + " replicates, seed "
                        + std::to_string(choices.seed) + ", " + std::to_string(intervals.failed)
                        + " failed)",
                    {}};
    part.table.columns = {{"term"},
                          {"estimate", reportDecimals},
                          {"se", reportDecimals},
                          {"lower", reportDecimals},
                          {"upper", reportDecimals}};
    const auto add = [&](const std::string& name, double estimate, const BootstrapSummary& each) {
        part.table.rows.push_back(errorRow(name, estimate, each.se, each.interval));
    };
    for (std::size_t j = 0; j < fit.fixed.size(); ++j)
        add(fit.fixed[j].name.name, fit.fixed[j].estimate, intervals.fixed[j]);
    for (std::size_t t = 0; t < fit.random.size(); ++t)
        for (std::size_t k = 0; k < fit.random[t].names.size(); ++k) {
            const auto at = static_cast<Eigen::Index>(k);
            add("sd " + fit.random[t].group + " " + fit.random[t].names[k].name,
                std::sqrt(fit.random[t].covariance(at, at)), intervals.sds[t][k]);
        }
    add("sd residual", std::sqrt(fit.sigma2), intervals.sigma);
    return part;
}

ReportPart robustPart(const Fit& fit, const ClusterRobust& robust)
{
    ReportPart part{"robust", "Cluster-robust tests (CR2)", tTable()};
    for (std::size_t j = 0; j < fit.fixed.size(); ++j)
        if (const auto& test = robust.coefficients[j])
            part.table.rows.push_back(tRow(fit.fixed[j], *test));
        else
            part.table.rows.push_back(
                {fit.fixed[j].name.name,
                 numberCell(fit.fixed[j].estimate, digitsFor(fit.fixed[j].se, reportDecimals)),
                 TableValue(), TableValue(), TableValue(), TableValue()});
    return part;
}

ReportPart influencePart(const Fit& fit, const std::vector<GroupInfluence>& influences)
{
    ReportPart part{"influence", "Without each group: Cook's distance and DFBETAS", {}};
    part.table.columns = {{"group"}, {"rows"}, {"cooks_distance", reportDecimals}};
    for (const auto& each : fit.fixed)
        part.table.columns.push_back({"dfbetas " + each.name.name, 3});
    part.table.columns.push_back({"variance_between", reportDecimals});
    part.table.columns.push_back({"variance_within", reportDecimals});
    for (const auto& each : influences) {
        std::vector<TableValue> row{each.group, countCell(static_cast<double>(each.rows)),
                                    cellOf(each.cooksDistance)};
        for (std::size_t j = 0; j < fit.fixed.size(); ++j)
            row.push_back(each.estimable ? cellOf(each.dfbetas[j]) : TableValue());
        row.push_back(each.estimable ? varianceCell(fit, each.tau2) : TableValue());
        row.push_back(each.estimable ? varianceCell(fit, each.sigma2) : TableValue());
        part.table.rows.push_back(std::move(row));
    }
    return part;
}

ReportPart levelVariancesPart(const Frame& frame, const FittedModel& model)
{
    auto spec = model.fit.spec;
    spec.sameSampleAs.push_back(spec.variances);
    spec.variances.clear();
    const auto plain = fitModel(frame, spec);
    const double chi2 = std::max(0.0, plain.deviance - model.fit.deviance);
    const int df = model.fit.parameters - plain.parameters;
    ReportPart part{"level_variances",
                    "Residuals by " + model.fit.spec.variances + ", against one variance: chi2("
                        + std::to_string(df) + ") " + fixedText(chi2, 3) + ", p "
                        + pText(chiSquareP(chi2, df), reportDecimals),
                    {}};
    part.table.columns = {{"level"}, {"ratio", reportDecimals}, {"sd", reportDecimals}};
    const double sigma = std::sqrt(model.fit.sigma2);
    for (const auto& [level, ratio] : model.fit.levelDeviations)
        part.table.rows.push_back(
            {level, ratio, numberCell(sigma * ratio, digitsFor(sigma, reportDecimals))});
    return part;
}

ReportPart comparisonPart(const FittedModel& one, const FittedModel& other)
{
    const auto test = compareModels(one, other);
    ReportPart part{"comparison", "Likelihood-ratio test", {}};
    part.table.columns = {{"formula"},
                          {"parameters"},
                          {"logLik", 3},
                          {"aic", 2},
                          {"bic", 2},
                          {"chi2", 3},
                          {"df"},
                          {"p", reportDecimals},
                          {"p_naive", reportDecimals}};
    const bool oneIsSmaller = one.fit.parameters < other.fit.parameters;
    const auto add = [&](const Fit& fit, bool isLarger) {
        std::vector<TableValue> row{fit.spec.formula, countCell(fit.parameters), fit.logLik,
                                    fit.aic, fit.bic};
        if (isLarger) {
            row.insert(row.end(),
                       {test.chi2, countCell(test.df), pCell(test.p, reportDecimals),
                        test.isMixture ? pCell(test.naiveP, reportDecimals) : TableValue()});
        }
        row.resize(part.table.columns.size());
        part.table.rows.push_back(std::move(row));
    };
    add(oneIsSmaller ? one.fit : other.fit, false);
    add(oneIsSmaller ? other.fit : one.fit, true);
    return part;
}

ReportPart modesPart(const FittedModel& model)
{
    ReportPart part{"modes", "Conditional modes", {}};
    part.table.columns = {
        {"grouping"},          {"group"}, {"rows"}, {"term"}, {"value", reportDecimals},
        {"sd", reportDecimals}};
    for (const auto& term : conditionalModes(model))
        for (const auto& mode : term.modes)
            for (std::size_t k = 0; k < term.names.size(); ++k) {
                const auto at = static_cast<Eigen::Index>(k);
                const auto digits = digitsFor(mode.sds[at], reportDecimals);
                part.table.rows.push_back({term.group, mode.group,
                                           countCell(static_cast<double>(mode.rows)),
                                           term.names[k].name, numberCell(mode.values[at], digits),
                                           numberCell(mode.sds[at], digits)});
            }
    return part;
}

ReportPart diagnosticsPart(const Diagnostics& diagnostics)
{
    ReportPart part{"diagnostics", "Rows", {}};
    part.table.columns = {{"row"},
                          {"fitted", reportDecimals},
                          {"marginal_fitted", reportDecimals},
                          {"residual", reportDecimals},
                          {"pearson", reportDecimals},
                          {"leverage", reportDecimals}};
    // Residuals are about a standard deviation, that of a single one may be as good as nothing.
    const auto n = static_cast<double>(diagnostics.residuals.size());
    const auto digits = digitsFor(diagnostics.residuals.norm() / std::sqrt(n), reportDecimals);
    for (Eigen::Index i = 0; i < diagnostics.fitted.size(); ++i)
        part.table.rows.push_back({countCell(static_cast<double>(i + 1)),
                                   numberCell(diagnostics.fitted[i], digits),
                                   numberCell(diagnostics.marginalFitted[i], digits),
                                   numberCell(diagnostics.residuals[i], digits),
                                   diagnostics.pearson[i], diagnostics.leverage[i]});
    return part;
}

}  // namespace alteri
