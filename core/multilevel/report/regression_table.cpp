// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/report/regression_table.hpp"

#include "core/model/number_text.hpp"
#include "core/multilevel/report/akaike_weights.hpp"
#include "core/multilevel/report/number_digits.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace alteri {

namespace {

/// Intercept first, then by level.
int orderOf(const CoefficientName& name)
{
    const auto level = levelOf(name);
    return level ? 1 + static_cast<int>(*level) : 0;
}

std::vector<TableValue> statisticRow(const std::string& name,
                                     const std::vector<Fit>& fits,
                                     const std::function<std::string(const Fit&)>& text)
{
    std::vector<TableValue> row{name};
    for (const auto& fit : fits)
        row.emplace_back(text(fit));
    return row;
}

std::string stateText(const Fit& fit)
{
    if (!fit.converged)
        return "not converged";
    return fit.singular ? "singular" : "converged";
}

/// "OLS", "ML", "REML" or "ordinal, logit, exact".
std::string methodText(const Fit& fit)
{
    if (!fit.outcome && !hasGroups(fit))
        return "OLS";
    if (!fit.outcome)
        return fit.criterion == Criterion::Reml ? "REML" : "ML";
    return std::string(wordOf(fit.outcome->family)) + ", " + std::string(wordOf(fit.outcome->link))
           + ", " + std::string(wordOf(fit.outcome->integration));
}

/// The rows of thresholds, then theta: name and, per model, estimate and standard error.
struct FurtherRow {
    std::string name;
    std::vector<std::optional<Threshold>> models;
};

std::vector<FurtherRow> furtherRows(const std::vector<Fit>& fits)
{
    std::vector<FurtherRow> rows;
    const auto add = [&](std::size_t model, const Threshold& each) {
        auto row = std::find_if(rows.begin(), rows.end(),
                                [&](const auto& known) { return known.name == each.name; });
        if (row == rows.end())
            row = rows.insert(row, {each.name, {}});
        row->models.resize(fits.size());
        row->models[model] = each;
    };
    for (std::size_t model = 0; model < fits.size(); ++model) {
        const auto& outcome = fits[model].outcome;
        if (!outcome)
            continue;
        for (const auto& each : outcome->thresholds)
            add(model, each);
        if (outcome->dispersion && outcome->dispersion->se)
            add(model, {"theta", outcome->dispersion->theta, *outcome->dispersion->se});
    }
    return rows;
}

/// Coefficients that have no finite estimate in any model.
std::vector<std::string> infiniteNames(const RegressionTable& table)
{
    std::vector<std::string> names;
    const auto isKnown = [&](const std::string& name) {
        return std::find(names.begin(), names.end(), name) != names.end()
               || std::any_of(table.rows.begin(), table.rows.end(),
                              [&](const auto& row) { return row.name.name == name; });
    };
    for (const auto& fit : table.fits)
        if (fit.outcome)
            for (const auto& each : fit.outcome->infinite)
                if (!isKnown(each.name.name))
                    names.push_back(each.name.name);
    return names;
}

std::string infiniteText(const Fit& fit, const std::string& name)
{
    if (fit.outcome)
        for (const auto& each : fit.outcome->infinite)
            if (each.name.name == name)
                return each.direction > 0 ? "+infinite" : "-infinite";
    return {};
}

using NumericStatistic = std::function<std::optional<double>(const Fit&)>;

std::optional<double> criterionOf(const Fit& fit, double criterion)
{
    return fit.isPseudo() ? std::nullopt : std::optional(criterion);
}

std::string criterionText(const Fit& fit, double criterion)
{
    return fit.isPseudo() ? std::string() : fixedText(criterion, 2);
}

/// Of models that have a Wald test, or an exact one.
std::optional<double> waldOf(const Fit& fit, std::optional<double> value)
{
    return fit.wald.residualDf ? std::nullopt : value;
}

std::optional<double> exactOf(const Fit& fit, std::optional<double> value)
{
    return fit.wald.residualDf ? value : std::nullopt;
}

/// What tables for programs say of a model besides its coefficients; 1 stands for yes.
std::vector<std::pair<std::string, NumericStatistic>> numericStatistics()
{
    const auto between = [](const Fit& fit) {
        return fit.icc ? std::optional(fit.tau2) : std::nullopt;
    };
    const auto ofGroups = [](const Fit& fit, double value) {
        return hasGroups(fit) ? std::optional(value) : std::nullopt;
    };
    const auto ofNetworks = [](const Fit& fit, double value) {
        return hasGroups(fit) ? std::nullopt : std::optional(value);
    };
    return {
        {"REML", [](const Fit& fit) { return fit.criterion == Criterion::Reml ? 1.0 : 0.0; }},
        {"n ties", [=](const Fit& fit) { return ofGroups(fit, static_cast<double>(fit.n)); }},
        {"n networks", [=](const Fit& fit) { return ofNetworks(fit, static_cast<double>(fit.n)); }},
        {"n groups",
         [=](const Fit& fit) { return ofGroups(fit, static_cast<double>(fit.groups)); }},
        {"Wald chi2", [](const Fit& fit) { return waldOf(fit, fit.wald.chi2); }},
        {"Wald df", [](const Fit& fit) { return waldOf(fit, fit.wald.df); }},
        {"Wald p", [](const Fit& fit) { return waldOf(fit, fit.wald.p); }},
        {"F", [](const Fit& fit) { return exactOf(fit, fit.wald.chi2 / fit.wald.df); }},
        {"F df", [](const Fit& fit) { return exactOf(fit, fit.wald.df); }},
        {"F df residual", [](const Fit& fit) { return fit.wald.residualDf; }},
        {"F p", [](const Fit& fit) { return exactOf(fit, fit.wald.p); }},
        {"n dropped", [](const Fit& fit) { return static_cast<double>(fit.rowsDropped); }},
        {"n filtered", [](const Fit& fit) { return static_cast<double>(fit.rowsFiltered); }},
        {"ICC", [](const Fit& fit) { return fit.icc; }},
        {"variance between", between},
        {"variance within",
         [=](const Fit& fit) { return fit.outcome ? std::nullopt : ofGroups(fit, fit.sigma2); }},
        {"residual variance",
         [=](const Fit& fit) { return fit.outcome ? std::nullopt : ofNetworks(fit, fit.sigma2); }},
        {"logLik", [](const Fit& fit) { return fit.logLik; }},
        {"AIC", [](const Fit& fit) { return criterionOf(fit, fit.aic); }},
        {"BIC", [](const Fit& fit) { return criterionOf(fit, fit.bic); }},
        {"converged", [](const Fit& fit) { return fit.converged ? 1.0 : 0.0; }},
        {"singular", [](const Fit& fit) { return fit.singular ? 1.0 : 0.0; }}};
}

std::string varianceText(const Fit& fit, double variance)
{
    return numberText(variance, digitsForVariance(variance, fit));
}

/// "3.37 (2, 12)"
std::string exactTestText(const Fit& fit)
{
    if (!fit.wald.residualDf)
        return {};
    const auto stars = fit.wald.p ? starsFor(*fit.wald.p) : std::string();
    return fixedText(fit.wald.chi2 / fit.wald.df, 2) + stars + " (" + std::to_string(fit.wald.df)
           + ", " + fixedText(*fit.wald.residualDf, 0) + ")";
}

std::string waldText(const Fit& fit)
{
    if (fit.wald.residualDf)
        return {};
    const auto stars = fit.wald.p ? starsFor(*fit.wald.p) : std::string();
    return fixedText(fit.wald.chi2, 2) + stars + " (" + std::to_string(fit.wald.df) + ")";
}

/// "3 rows dropped for missing values (age 2, type 1), 1 group of ego lost"
std::string droppedText(const Fit& fit)
{
    std::string reasons;
    for (const auto& [variable, rows] : fit.missingBy)
        reasons += (reasons.empty() ? "" : ", ") + variable + " " + std::to_string(rows);
    std::string text =
        std::to_string(fit.rowsDropped) + " rows dropped for missing values (" + reasons + ")";
    for (const auto& random : fit.random)
        if (random.groupsDropped > 0)
            text += ", " + std::to_string(random.groupsDropped) + " groups of " + random.group
                    + " lost";
    return text + "\n";
}

bool hasFilter(const std::vector<Fit>& fits)
{
    return std::any_of(fits.begin(), fits.end(),
                       [](const Fit& fit) { return !fit.spec.subset.empty(); });
}

/// Without a random intercept the groups have no variance of their own, and no share in it.
std::string varianceLine(const Fit& fit)
{
    const auto within = varianceText(fit, fit.sigma2);
    const char* singular = fit.singular ? " (singular: a random effect has no variance)\n" : "\n";
    if (!fit.icc)
        return "variance within groups " + within + singular;
    const auto between =
        varianceText(fit, fit.tau2) + ", within " + within + ", ICC " + fixedText(*fit.icc, 4);
    if (!hasSlopes(fit))
        return "variance between groups " + between + singular;
    return "variance of intercepts " + between + " (slopes by their mean over the rows)" + singular;
}

/// Estimates so small that they are easier to read in larger units of their variables.
std::string smallNote(const Fit& fit)
{
    constexpr double small = 0.0005;
    std::string names;
    for (const auto& each : fit.fixed)
        if (!each.name.parts.empty() && std::abs(each.estimate) < small
            && digitsFor(each.se).decimals > digitsFor(1).decimals)
            names.append(names.empty() ? "" : ", ").append(each.name.name);
    return names.empty()
               ? names
               : "small estimates: " + names
                     + "; a variable in larger units (thousands, say) gives larger ones\n";
}

}  // namespace

std::optional<VariableLevel> levelOf(const CoefficientName& name)
{
    std::optional<VariableLevel> lowest;
    for (const auto& part : name.parts)
        if (!lowest || part.of < *lowest)
            lowest = part.of;
    return lowest;
}

std::string starsFor(double p)
{
    if (p < 0.001)
        return "***";
    if (p < 0.01)
        return "**";
    return p < 0.05 ? "*" : "";
}

bool hasGroups(const Fit& fit)
{
    return !fit.random.empty();
}

bool hasSlopes(const Fit& fit)
{
    return std::any_of(fit.random.begin(), fit.random.end(), [](const auto& random) {
        return std::any_of(random.names.begin(), random.names.end(),
                           [](const auto& name) { return !name.parts.empty(); });
    });
}

NumberDigits digitsOf(const RegressionTable::Row& row)
{
    double smallest = 0;
    for (const auto& each : row.models)
        if (each && each->se > 0 && (smallest == 0 || each->se < smallest))
            smallest = each->se;
    return digitsFor(smallest);
}

RegressionTable regressionTable(std::vector<Fit> fits)
{
    RegressionTable table;
    for (std::size_t model = 0; model < fits.size(); ++model)
        for (const auto& coefficient : fits[model].fixed) {
            auto row = std::find_if(table.rows.begin(), table.rows.end(), [&](const auto& each) {
                return each.name.name == coefficient.name.name;
            });
            if (row == table.rows.end())
                row = table.rows.insert(
                    row, {coefficient.name,
                          std::vector<std::optional<Coefficient>>(fits.size(), std::nullopt)});
            row->models[model] = coefficient;
        }
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const auto& a, const auto& b) {
        return orderOf(a.name) < orderOf(b.name);
    });
    table.fits = std::move(fits);
    return table;
}

namespace {

std::vector<TableValue> coefficientRow(const RegressionTable& table,
                                       const RegressionTable::Row& row)
{
    std::vector<TableValue> cells{row.name.name};
    const auto digits = digitsOf(row);
    for (std::size_t i = 0; i < row.models.size(); ++i) {
        const auto& coefficient = row.models[i];
        if (!coefficient)
            cells.emplace_back(infiniteText(table.fits[i], row.name.name));
        else
            cells.emplace_back(numberText(coefficient->estimate, digits) + starsFor(coefficient->p)
                               + " (" + numberText(coefficient->se, digits) + ")");
    }
    return cells;
}

std::vector<TableValue> furtherTextRow(const FurtherRow& row)
{
    std::vector<TableValue> cells{row.name};
    for (const auto& each : row.models)
        cells.emplace_back(each ? numberText(each->estimate, digitsFor(each->se)) + " ("
                                      + numberText(each->se, digitsFor(each->se)) + ")"
                                : std::string());
    return cells;
}

/// Three cells for each model: estimate, error and p.
std::vector<TableValue> coefficientNumbers(const RegressionTable::Row& row)
{
    std::vector<TableValue> cells{row.name.name};
    for (const auto& coefficient : row.models)
        if (coefficient)
            cells.insert(cells.end(), {coefficient->estimate, coefficient->se, coefficient->p});
        else
            cells.insert(cells.end(), 3, std::monostate());
    return cells;
}

std::vector<TableValue> furtherNumbers(const FurtherRow& row)
{
    std::vector<TableValue> cells{row.name};
    for (const auto& each : row.models)
        if (each)
            cells.insert(cells.end(), {each->estimate, each->se, TableValue()});
        else
            cells.insert(cells.end(), 3, std::monostate());
    return cells;
}

}  // namespace

namespace {

bool areAllGrouped(const std::vector<Fit>& fits)
{
    return std::all_of(fits.begin(), fits.end(), &hasGroups);
}

/// Of models with groups, or of those without; others have none.
std::string countText(const Fit& fit, bool ofGroups, std::size_t count)
{
    return hasGroups(fit) == ofGroups ? std::to_string(count) : std::string();
}

std::string residualText(const Fit& fit, bool ofGroups)
{
    return fit.outcome || hasGroups(fit) != ofGroups ? std::string()
                                                     : varianceText(fit, fit.sigma2);
}

/// Whether no model can have a statistic.
bool isOutOfPlace(const std::string& statistic, const std::vector<Fit>& fits)
{
    if (statistic == "n filtered")
        return !hasFilter(fits);
    const bool isOfNetworks =
        statistic == "n networks" || statistic == "residual variance" || statistic.starts_with('F');
    return isOfNetworks && areAllGrouped(fits);
}

}  // namespace

Table textTable(const RegressionTable& table)
{
    Table text;
    text.columns.push_back({"term"});
    for (const auto& fit : table.fits)
        text.columns.push_back({fit.spec.name.empty() ? "model" : fit.spec.name});
    for (const auto& row : table.rows)
        text.rows.push_back(coefficientRow(table, row));
    const auto add = [&](const std::string& name,
                         const std::function<std::string(const Fit&)>& statistic) {
        text.rows.push_back(statisticRow(name, table.fits, statistic));
    };
    for (const auto& name : infiniteNames(table))
        add(name, [&](const Fit& fit) { return infiniteText(fit, name); });
    for (const auto& row : furtherRows(table.fits))
        text.rows.push_back(furtherTextRow(row));
    add("method", methodText);
    const bool hasNetworks = !areAllGrouped(table.fits);
    add("n ties", [](const Fit& fit) { return countText(fit, true, fit.n); });
    if (hasNetworks)
        add("n networks", [](const Fit& fit) { return countText(fit, false, fit.n); });
    add("n groups", [](const Fit& fit) { return countText(fit, true, fit.groups); });
    add("Wald chi2 (df)", waldText);
    if (hasNetworks)
        add("F (df, df residual)", exactTestText);
    add("n dropped", [](const Fit& fit) { return std::to_string(fit.rowsDropped); });
    if (hasFilter(table.fits)) {
        add("filter", [](const Fit& fit) { return fit.spec.subset; });
        add("n filtered", [](const Fit& fit) { return std::to_string(fit.rowsFiltered); });
    }
    add("ICC", [](const Fit& fit) { return fit.icc ? fixedText(*fit.icc, 3) : std::string(); });
    add("variance between",
        [](const Fit& fit) { return fit.icc ? varianceText(fit, fit.tau2) : std::string(); });
    add("variance within", [](const Fit& fit) { return residualText(fit, true); });
    if (hasNetworks)
        add("residual variance", [](const Fit& fit) { return residualText(fit, false); });
    add("logLik", [](const Fit& fit) { return fixedText(fit.logLik, 2); });
    if (std::any_of(table.fits.begin(), table.fits.end(),
                    [](const Fit& fit) { return fit.isPseudo(); }))
        add("ego weights", [](const Fit& fit) { return fit.spec.egoWeights; });
    add("AIC", [](const Fit& fit) { return criterionText(fit, fit.aic); });
    add("BIC", [](const Fit& fit) { return criterionText(fit, fit.bic); });
    if (haveComparableCriteria(table.fits)) {
        auto& row = text.rows.emplace_back(std::vector<TableValue>{std::string("Akaike weight")});
        for (const double weight : akaikeWeights(table.fits))
            row.emplace_back(fixedText(weight, 3));
    }
    add("fit", stateText);
    return text;
}

Table numberTable(const RegressionTable& table)
{
    Table numbers;
    numbers.columns.push_back({"term"});
    for (const auto& fit : table.fits) {
        const auto name = fit.spec.name.empty() ? "model" : fit.spec.name;
        for (const auto& title : {name, name + " se", name + " p"})
            numbers.columns.push_back({title});
    }
    for (const auto& row : table.rows)
        numbers.rows.push_back(coefficientNumbers(row));
    for (const auto& row : furtherRows(table.fits))
        numbers.rows.push_back(furtherNumbers(row));
    for (const auto& [name, statistic] : numericStatistics()) {
        if (isOutOfPlace(name, table.fits))
            continue;
        auto& cells = numbers.rows.emplace_back(std::vector<TableValue>{name});
        for (const auto& fit : table.fits) {
            const auto value = statistic(fit);
            cells.push_back(value ? TableValue(*value) : TableValue());
            cells.insert(cells.end(), 2, std::monostate());
        }
    }
    if (haveComparableCriteria(table.fits)) {
        auto& cells =
            numbers.rows.emplace_back(std::vector<TableValue>{std::string("Akaike weight")});
        for (const double weight : akaikeWeights(table.fits)) {
            cells.emplace_back(weight);
            cells.insert(cells.end(), 2, std::monostate());
        }
    }
    return numbers;
}

Table coefficientTable(const Fit& fit)
{
    constexpr int decimals = 4;
    Table table;
    const bool isT = fit.test != CoefficientTest::Wald
                     || std::any_of(fit.fixed.begin(), fit.fixed.end(),
                                    [](const auto& each) { return each.df.has_value(); });
    table.columns = {{"term"}, {"estimate", decimals}, {"se", decimals}, {isT ? "t" : "z", 3}};
    if (isT)
        table.columns.push_back({"df", 2});
    for (const auto* key : {"p", "lower", "upper"})
        table.columns.push_back({key, decimals});
    for (const auto& each : fit.fixed) {
        const auto digits = digitsFor(each.se, decimals);
        std::vector<TableValue> row{each.name.name, numberCell(each.estimate, digits),
                                    numberCell(each.se, digits), each.z};
        if (isT)
            row.push_back(each.df ? TableValue(*each.df) : TableValue());
        row.insert(row.end(), {pCell(each.p, decimals), numberCell(each.lower, digits),
                               numberCell(each.upper, digits)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string filterLine(const std::string& subset, std::size_t rows, std::size_t unknown)
{
    if (subset.empty())
        return {};
    auto text = "only rows with " + subset + ": " + std::to_string(rows) + " left out";
    if (unknown > 0)
        text += ", " + std::to_string(unknown) + " of them for a missing value";
    return text + "\n";
}

std::string egoWeightsLine(const std::string& variable, double logLik)
{
    return "egos weighed by " + variable
           + " (mean 1), errors by the sandwich\nlog pseudo-likelihood " + fixedText(logLik, 4)
           + "\n";
}

std::string fitSummary(const Fit& fit)
{
    std::string text = std::to_string(fit.n) + " rows, " + std::to_string(fit.groups) + " groups ("
                       + fit.groupName + "), " + (fit.criterion == Criterion::Reml ? "REML" : "ML")
                       + "\n";
    text += filterLine(fit.spec.subset, fit.rowsFiltered, fit.filterUnknown);
    if (!fit.spec.precision.empty())
        text += "weights " + fit.spec.precision + ": Var(e) = sigma^2 / weight\n";
    if (fit.rowsDropped > 0)
        text += droppedText(fit);
    for (const auto& name : fit.aliased)
        text += name + " left out: other terms determine it\n";
    text += varianceLine(fit);
    if (!fit.levelDeviations.empty())
        text += "residual variance by " + fit.spec.variances + "; within is that of "
                + fit.levelDeviations.front().first + "\n";
    if (!fit.converged)
        text += "The search for the variance did not converge.\n";
    if (fit.wald.p)
        text += "Wald chi2(" + std::to_string(fit.wald.df) + ") " + fixedText(fit.wald.chi2, 3)
                + ", p " + pText(*fit.wald.p, 4) + "\n";
    text += smallNote(fit);
    if (fit.isPseudo())
        return text + egoWeightsLine(fit.spec.egoWeights, fit.logLik);
    text += "logLik " + fixedText(fit.logLik, 4) + ", AIC " + fixedText(fit.aic, 3);
    if (fit.aicc)
        text += ", AICc " + fixedText(*fit.aicc, 3);
    return text + ", BIC " + fixedText(fit.bic, 3) + " (n = " + std::to_string(fit.n) + " rows)\n";
}

}  // namespace alteri
