// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/generalised_report.hpp"

#include "core/error.hpp"
#include "core/model/number_text.hpp"
#include "core/multilevel/report/number_digits.hpp"
#include "core/multilevel/report/regression_table.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace alteri {

namespace {

constexpr int usual = 4;
constexpr std::size_t fewGroups = 15;

bool hasRatios(const GeneralisedFit& fit)
{
    return fit.link == Link::Logit || fit.link == Link::Log;
}

std::vector<TableValue> plainRow(const std::string& name, double estimate, double se)
{
    const auto digits = digitsFor(se, usual);
    return {name, numberCell(estimate, digits), numberCell(se, digits)};
}

std::vector<TableValue> coefficientRow(const Coefficient& each, bool withRatio)
{
    const auto digits = digitsFor(each.se, usual);
    auto row = plainRow(each.name.name, each.estimate, each.se);
    row.insert(row.end(), {each.z, pCell(each.p, usual), numberCell(each.lower, digits),
                           numberCell(each.upper, digits)});
    if (withRatio)
        row.emplace_back(std::exp(each.estimate));
    return row;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::string nodesText(const GeneralisedFit& fit)
{
    if (fit.integration == Integration::Laplace)
        return "Laplace's approximation";
    if (fit.fewestNodes == fit.mostNodes)
        return "adaptive Gauss-Hermite quadrature, " + std::to_string(fit.mostNodes) + " nodes";
    return "adaptive Gauss-Hermite quadrature, " + std::to_string(fit.fewestNodes) + " to "
           + std::to_string(fit.mostNodes) + " nodes";
}

std::string testText(const SingleLevelTest& test)
{
    auto text = "LR test vs. single level " + fixedText(test.statistic, 3);
    if (test.p)
        return text + ", p " + pText(*test.p, usual) + " (chibar2)\n";
    return text + ", chi2(" + std::to_string(test.df) + "), p at most " + pText(test.naiveP, usual)
           + "\n";
}

void addSeparation(const GeneralisedFit& fit, std::vector<std::string>& sentences)
{
    for (const auto& each : fit.infinite)
        sentences.push_back(each.name.name + " separates the outcome: all "
                            + std::to_string(each.rows) + " ties with " + each.name.name + " = "
                            + fullText(each.value) + " have the "
                            + (each.isHighest ? "highest" : "lowest") + " outcome; its estimate is "
                            + (each.direction > 0 ? "infinite." : "minus infinite.")
                            + " The other estimates are those without these ties and this term.");
}

void addZeroVariances(const GeneralisedFit& fit, std::vector<std::string>& sentences)
{
    for (const auto& random : fit.random)
        for (std::size_t k = 0; k < random.names.size(); ++k)
            if (const auto at = static_cast<Eigen::Index>(k); !(random.covariance(at, at) > 0))
                sentences.push_back("The variance of " + random.group
                                    + (k == 0 ? "" : " (" + random.names[k].name + ")")
                                    + " is estimated as zero.");
}

}  // namespace

Table generalisedTable(const GeneralisedFit& fit)
{
    Table table;
    table.columns = {{"term"},     {"estimate", usual}, {"se", usual},   {"z", 3},
                     {"p", usual}, {"lower", usual},    {"upper", usual}};
    const bool withRatio = hasRatios(fit);
    if (withRatio)
        table.columns.push_back({fit.link == Link::Log ? "rate_ratio" : "odds_ratio", usual});
    const auto width = table.columns.size();
    const auto add = [&](std::vector<TableValue> row) {
        row.resize(width);
        table.rows.push_back(std::move(row));
    };
    for (const auto& each : fit.thresholds)
        add(plainRow(each.name, each.estimate, each.se));
    if (fit.dispersion && fit.dispersion->se)
        add(plainRow("theta", fit.dispersion->theta, *fit.dispersion->se));
    for (const auto& each : fit.fixed)
        add(coefficientRow(each, withRatio));
    for (const auto& each : fit.infinite)
        add({each.name.name, std::string(each.direction > 0 ? "+infinite" : "-infinite")});
    return table;
}

ReportPart generalisedEffectsPart(const GeneralisedFit& fit)
{
    ReportPart part{"random_effects", "Random effects", {}};
    part.table.columns = {{"group"},        {"term"},       {"with"},  {"sd", usual},
                          {"se_sd", usual}, {"var", usual}, {"cor", 3}};
    for (const auto& random : fit.random)
        for (std::size_t k = 0; k < random.names.size(); ++k) {
            const auto at = static_cast<Eigen::Index>(k);
            const double variance = random.covariance(at, at);
            part.table.rows.push_back({random.group, random.names[k].name, std::string(),
                                       std::sqrt(variance), cellOf(random.seOfDeviation[k]),
                                       variance, TableValue()});
            for (std::size_t l = 0; l < k; ++l) {
                const auto to = static_cast<Eigen::Index>(l);
                const double scale = std::sqrt(variance * random.covariance(to, to));
                if (random.covariance(at, to) == 0 || !(scale > 0))
                    continue;
                part.table.rows.push_back({random.group, random.names[k].name, random.names[l].name,
                                           TableValue(), TableValue(), random.covariance(at, to),
                                           random.covariance(at, to) / scale});
            }
        }
    return part;
}

ReportPart generalisedModesPart(const std::vector<TermModes>& modes)
{
    ReportPart part{"modes", "Conditional modes", {}};
    part.table.columns = {{"grouping"},    {"group"},     {"ties"},        {"term"},
                          {"mode", usual}, {"sd", usual}, {"mean", usual}, {"mean_sd", usual}};
    for (const auto& term : modes)
        for (const auto& group : term.groups)
            for (std::size_t k = 0; k < term.names.size(); ++k) {
                const auto at = static_cast<Eigen::Index>(k);
                part.table.rows.push_back(
                    {term.group, group.group, cellOfCount(group.ties), term.names[k].name,
                     group.mode[at], group.sd[at],
                     group.mean ? TableValue((*group.mean)[at]) : TableValue(),
                     group.meanSd ? TableValue((*group.meanSd)[at]) : TableValue()});
            }
    return part;
}

ReportPart generalisedComparison(const GeneralisedFit& one, const GeneralisedFit& other)
{
    const auto& small = one.parameters <= other.parameters ? one : other;
    const auto& large = one.parameters <= other.parameters ? other : one;
    const int df = large.parameters - small.parameters;
    if (one.isPseudo() || other.isPseudo())
        throw Error(ErrorCode::NotWithEgoWeights, {"--compare"});
    if (one.n != other.n || df == 0 || one.integration != other.integration)
        throw Error(ErrorCode::ModelsNotComparable);
    const double statistic = std::max(0.0, 2 * (large.logLik - small.logLik));
    ReportPart part{"comparison", "Likelihood-ratio test", {}};
    part.table.columns = {{"formula"}, {"parameters"}, {"logLik", usual}, {"aic", 3}, {"bic", 3},
                          {"chi2", 3}, {"df"},         {"p", usual}};
    for (const auto* fit : {&small, &large})
        part.table.rows.push_back({fit->spec.model.formula, static_cast<double>(fit->parameters),
                                   fit->logLik, fit->aic, fit->bic, TableValue(), TableValue(),
                                   TableValue()});
    auto& last = part.table.rows.back();
    last[5] = statistic;
    last[6] = static_cast<double>(df);
    last[7] = pCell(chiSquareP(statistic, df), usual);
    return part;
}

std::string generalisedSummary(const GeneralisedFit& fit)
{
    const bool hasGroups = !fit.random.empty();
    std::string text = std::to_string(fit.n) + " rows, "
                       + (hasGroups ? std::to_string(fit.groups) + " groups (" + fit.groupName + ")"
                                    : std::string("no groups"))
                       + ", " + std::string(wordOf(fit.spec.family)) + ", "
                       + std::string(wordOf(fit.link)) + (hasGroups ? ", " + nodesText(fit) : "")
                       + "\n";
    text += filterLine(fit.spec.model.subset, fit.rowsFiltered, fit.filterUnknown);
    if (fit.rowsDropped > 0)
        text += std::to_string(fit.rowsDropped) + " rows left out for missing values\n";
    for (const auto& name : fit.aliased)
        text += name + " left out: other terms determine it\n";
    if (fit.icc)
        text += "ICC (latent scale) " + fixedText(*fit.icc, 4) + "\n";
    if (fit.wald.p)
        text += "Wald chi2(" + std::to_string(fit.wald.df) + ") " + fixedText(fit.wald.chi2, 3)
                + ", p " + pText(*fit.wald.p, usual) + "\n";
    if (fit.isPseudo())
        return text + egoWeightsLine(fit.spec.model.egoWeights, fit.logLik);
    if (hasGroups)
        text += testText(fit.singleLevel);
    text += "logLik " + fixedText(fit.logLik, 4) + ", AIC " + fixedText(fit.aic, 3);
    if (fit.aicc)
        text += ", AICc " + fixedText(*fit.aicc, 3);
    return text + ", BIC " + fixedText(fit.bic, 3) + " (n = " + std::to_string(fit.n) + " rows)\n";
}

std::vector<std::string> generalisedWarnings(const GeneralisedFit& fit)
{
    std::vector<std::string> sentences;
    addSeparation(fit, sentences);
    addZeroVariances(fit, sentences);
    if (!fit.unusedCategories.empty())
        sentences.push_back((fit.unusedCategories.size() == 1 ? "Category " : "Categories ")
                            + joined(fit.unusedCategories)
                            + (fit.unusedCategories.size() == 1
                                   ? " does not occur and is left out."
                                   : " do not occur and are left out."));
    if (fit.dispersion && !fit.dispersion->se)
        sentences.emplace_back("The counts vary no more than Poisson's do: theta is infinite, and "
                               "the model is Poisson's.");
    if (!fit.random.empty() && fit.groups < fewGroups)
        sentences.push_back("There are only " + std::to_string(fit.groups)
                            + " groups: standard errors of predictors that do not vary within them "
                              "are too small.");
    if (!fit.converged)
        sentences.emplace_back("The search for the estimates did not converge.");
    return sentences;
}

}  // namespace alteri
