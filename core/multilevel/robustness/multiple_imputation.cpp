// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/robustness/multiple_imputation.hpp"

#include "core/error.hpp"
#include "core/measures/columns/frame_rows.hpp"
#include "core/multilevel/design/complete_rows.hpp"
#include "core/multilevel/formula/all_variables.hpp"
#include "core/multilevel/report/number_digits.hpp"
#include "core/multilevel/report/regression_table.hpp"
#include "core/multilevel/robustness/chained_equations.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace alteri {

namespace {

/// The variables of the groups, and all others.
struct ImputedVariables {
    std::vector<std::string> groups;
    std::vector<std::string> others;

    std::vector<std::string> all() const
    {
        auto names = groups;
        names.insert(names.end(), others.begin(), others.end());
        return names;
    }
};

bool isNamed(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

ImputedVariables variablesFor(const ModelSpec& spec, const std::vector<std::string>& besides)
{
    ImputedVariables found;
    const auto formula = parseFormula(spec.formula);
    for (const auto& part : formula.random)
        for (const auto& name : part.group)
            if (!isNamed(found.groups, name))
                found.groups.push_back(name);
    auto names = variablesOf(spec);
    names.insert(names.end(), besides.begin(), besides.end());
    if (!spec.precision.empty())
        names.push_back(spec.precision);
    for (const auto& name : names)
        if (!isNamed(found.groups, name) && !isNamed(found.others, name))
            found.others.push_back(name);
    return found;
}

/// The model's variables in the rows that have groups and pass its filter.
Frame rowsToImpute(const Frame& frame, const ModelSpec& spec, const ImputedVariables& variables)
{
    for (const auto& name : variables.all())
        modelColumn(frame, name);
    const auto complete = findCompleteRows(frame, variables.groups, spec.subset);
    std::vector<std::size_t> rows(complete.count);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = complete.at(i);
    return frameOfRows(frame, variables.all(), rows);
}

/// What complete data would have for a coefficient.
double completeDf(const Fit& fit, const CoefficientName& name)
{
    const auto isOfTies = [](const CoefficientName& each) {
        return levelOf(each) == VariableLevel::Tie;
    };
    if (isOfTies(name) || fit.random.empty())
        return std::max(1.0, static_cast<double>(fit.n) - static_cast<double>(fit.fixed.size()));
    const auto ofGroups = std::count_if(fit.fixed.begin(), fit.fixed.end(),
                                        [&](const auto& each) { return !isOfTies(each.name); });
    return std::max(1.0, static_cast<double>(fit.groups) - static_cast<double>(ofGroups));
}

PooledCoefficient pooledCoefficient(const std::vector<Fit>& fits, std::size_t j)
{
    std::vector<double> estimates;
    std::vector<double> errors;
    for (const auto& fit : fits) {
        if (fit.fixed.size() != fits.front().fixed.size()
            || fit.fixed[j].name.name != fits.front().fixed[j].name.name)
            throw Error(ErrorCode::EstimateNotFound);
        estimates.push_back(fit.fixed[j].estimate);
        errors.push_back(fit.fixed[j].se);
    }
    PooledCoefficient found;
    found.name = fits.front().fixed[j].name;
    found.number = pooled(estimates, errors, completeDf(fits.front(), found.name));
    found.t = found.number.estimate / found.number.se;
    found.p = studentP(found.t, found.number.df);
    Coefficient quantiles;
    quantiles.df = found.number.df;
    const double reach = testQuantile(quantiles, 0.975) * found.number.se;
    found.lower = found.number.estimate - reach;
    found.upper = found.number.estimate + reach;
    return found;
}

}  // namespace

PooledNumber
pooled(const std::vector<double>& estimates, const std::vector<double>& errors, double completeDf)
{
    const auto m = static_cast<double>(estimates.size());
    PooledNumber found;
    for (std::size_t i = 0; i < estimates.size(); ++i) {
        found.estimate += estimates[i] / m;
        found.within += errors[i] * errors[i] / m;
    }
    for (const double each : estimates)
        found.between += (each - found.estimate) * (each - found.estimate) / (m - 1);
    const double added = (1 + 1 / m) * found.between;
    const double total = found.within + added;
    found.se = std::sqrt(total);
    const double lambda = added / total;
    const double observed = (completeDf + 1) / (completeDf + 3) * completeDf * (1 - lambda);
    // Without variance between imputations only the complete data's degrees of freedom count.
    found.df = lambda > 0 ? 1 / (lambda * lambda / (m - 1) + 1 / observed) : observed;
    const double r = added / found.within;
    found.missingInformation = (r + 2 / (found.df + 3)) / (r + 1);
    return found;
}

ImputedModel imputedModel(const Frame& frame,
                          const ModelSpec& spec,
                          const std::vector<std::string>& besides,
                          const std::function<Fit(const Frame&)>& fit,
                          const ImputationChoices& choices,
                          const Watch& watch)
{
    const auto meant = withAllVariables(frame, spec, besides);
    const auto variables = variablesFor(meant, besides);
    if (variables.groups.empty())
        throw Error(ErrorCode::NotWithoutGroups, {"--impute"});
    ChainedEquations chain(rowsToImpute(frame, meant, variables), variables.others,
                           variables.groups.front(), choices.seed);
    if (chain.missing().empty())
        throw Error(ErrorCode::NothingMissing);
    std::vector<Fit> fits;
    for (std::size_t i = 0; i < choices.imputations; ++i) {
        const auto& drawn =
            chain.next(i == 0 ? choices.roundsBefore : choices.roundsBetween, watch.stop);
        fits.push_back(fit(drawn));
        if (watch.progress)
            watch.progress(i + 1, choices.imputations);
    }
    ImputedModel found;
    found.imputations = fits.size();
    found.rows = fits.front().n;
    found.groups = fits.front().groups;
    found.missing = chain.missing();
    for (std::size_t j = 0; j < fits.front().fixed.size(); ++j)
        found.fixed.push_back(pooledCoefficient(fits, j));
    return found;
}

ReportPart imputedPart(const ImputedModel& imputed, const Fit& complete)
{
    constexpr int decimals = 4;
    std::string missing;
    for (const auto& [name, count] : imputed.missing)
        missing.append(missing.empty() ? "" : ", ").append(name + " " + std::to_string(count));
    ReportPart part{"imputed",
                    "Missing values imputed " + std::to_string(imputed.imputations) + " times ("
                        + missing + "; " + std::to_string(imputed.rows) + " rows), complete rows "
                        + "beside (" + std::to_string(complete.n) + ")",
                    {}};
    part.table.columns = {{"term"},
                          {"estimate", decimals},
                          {"se", decimals},
                          {"t", 3},
                          {"df", 1},
                          {"p", decimals},
                          {"lower", decimals},
                          {"upper", decimals},
                          {"fmi", 3},
                          {"complete_estimate", decimals},
                          {"complete_se", decimals}};
    for (const auto& each : imputed.fixed) {
        const auto digits = digitsFor(each.number.se, decimals);
        std::vector<TableValue> row{each.name.name,
                                    numberCell(each.number.estimate, digits),
                                    numberCell(each.number.se, digits),
                                    each.t,
                                    each.number.df,
                                    pCell(each.p, decimals),
                                    numberCell(each.lower, digits),
                                    numberCell(each.upper, digits),
                                    each.number.missingInformation};
        const auto found = std::find_if(
            complete.fixed.begin(), complete.fixed.end(),
            [&](const Coefficient& other) { return other.name.name == each.name.name; });
        if (found != complete.fixed.end())
            row.insert(row.end(),
                       {numberCell(found->estimate, digits), numberCell(found->se, digits)});
        row.resize(part.table.columns.size());
        part.table.rows.push_back(std::move(row));
    }
    return part;
}

}  // namespace alteri
