// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/estimator.hpp"

#include "core/error.hpp"
#include "core/multilevel/estimators/crossed_estimator.hpp"
#include "core/multilevel/estimators/intercept_estimator.hpp"
#include "core/multilevel/estimators/slope_estimator.hpp"
#include "core/multilevel/estimators/slope_statistics.hpp"
#include "core/multilevel/estimators/variance_search.hpp"
#include "core/multilevel/products/group_weights.hpp"

#include <algorithm>

namespace alteri {

namespace {

/// How many groups of a term the rows have.
std::ptrdiff_t groupsAmong(const GroupedRows& rows, const RandomTerm& term, bool isFirst)
{
    if (isFirst)
        return rows.groups();
    std::vector<bool> isSeen(term.groups.size(), false);
    std::ptrdiff_t seen = 0;
    for (std::ptrdiff_t i = 0; i < rows.begin.back(); ++i) {
        const auto group = static_cast<std::size_t>(term.groups.of[rows.rowAt(i)]);
        if (!isSeen[group])
            ++seen;
        isSeen[group] = true;
    }
    return seen;
}

/// Number of effects of a group that vary together: entries of one column of L.
std::ptrdiff_t largestBlock(const RandomTerm& term)
{
    std::ptrdiff_t largest = 0;
    for (int column = 0; column < static_cast<int>(term.columns.size()); ++column)
        largest = std::max(
            largest, std::count_if(term.entries.begin(), term.entries.end(),
                                   [&](const auto& entry) { return entry.second == column; }));
    return largest;
}

void requireGroupsOfTerms(const DesignMatrix& design, const GroupedRows& rows)
{
    for (const auto& term : design.random) {
        const auto groups = groupsAmong(rows, term, &term == &design.random.front());
        requireGroups(term.group, groups, rows.begin.back());
        if (groups * largestBlock(term) >= rows.begin.back())
            throw Error(ErrorCode::TooManyEffects, {term.group});
        // The effects of fewer groups than there are of them span no covariance matrix.
        if (largestBlock(term) > groups
            || static_cast<std::ptrdiff_t>(term.entries.size()) >= rows.begin.back())
            throw Error(ErrorCode::TooManyVariances,
                        {term.group, std::to_string(term.entries.size())});
    }
}

}  // namespace

void requireGroups(const std::string& name, std::ptrdiff_t groups, std::ptrdiff_t rows)
{
    if (groups < 2)
        throw Error(ErrorCode::OneGroup, {name});
    if (groups == rows)
        throw Error(ErrorCode::OneRowPerGroup, {name});
}

BasedProducts preparedProducts(const ProductSource& source)
{
    constexpr double enough = 1e-4;
    auto products = basedProductsOf(source);
    if (residualShareWithin(products) > enough)
        return products;
    const auto statistics = interceptStatistics(products);
    const auto found = findVariance(statistics, Criterion::Ml);
    const auto at = InterceptDeviance(statistics, Criterion::Ml).at(found.lambda);
    return rebase(source, products, at.beta);
}

Estimate estimateFrom(const ObjectiveAt& at, Criterion criterion)
{
    Estimate estimate;
    estimate.criterion = criterion;
    estimate.deviance = at.value;
    estimate.logDeterminant = at.logDeterminant;
    estimate.rss = at.rss;
    estimate.df = at.df;
    estimate.beta = at.beta;
    estimate.inverse = at.inverse;
    return estimate;
}

std::unique_ptr<Estimator>
makeEstimator(const DesignMatrix& design, const GroupedRows& rows, const std::stop_token& stop)
{
    requireGroupsOfTerms(design, rows);
    if (design.random.size() > 1)
        return makeCrossedEstimator(design, rows, stop);
    const auto& term = design.random.front();
    WithinRequest request{design, rows, slopeColumns(term), nullptr, stop, bestInstructions()};
    auto products = preparedProducts(sourceOf(request));
    if (design.hasOneInterceptOnly())
        return makeInterceptEstimator(std::move(products));
    return makeSlopeEstimator(std::move(products), term, egoWeightsOf(design, rows));
}

}  // namespace alteri
