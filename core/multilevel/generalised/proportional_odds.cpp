// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/proportional_odds.hpp"

#include "core/error.hpp"
#include "core/multilevel/generalised/exact_search.hpp"
#include "core/multilevel/generalised/outcome_coding.hpp"
#include "core/multilevel/generalised/predictor_basis.hpp"
#include "core/multilevel/report/number_digits.hpp"

#include <algorithm>
#include <array>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// The model's data with the columns of one term first, each with a coefficient at every threshold.
struct FreedData {
    DesignMatrix design;
    GeneralisedData data;
};

FreedData freed(const GeneralisedModel& model, const std::vector<std::size_t>& columns)
{
    FreedData found;
    found.design = model.design().withOutcome(model.design().outcome());
    auto& design = found.design;
    std::vector<const double*> first;
    std::vector<const double*> rest;
    for (std::size_t column = 0; column < design.predictors; ++column) {
        const bool isFreed = std::find(columns.begin(), columns.end(), column) != columns.end();
        const auto kept = model.data.basis.kept;
        if (std::find(kept.begin(), kept.end(), static_cast<Index>(column)) != kept.end())
            (isFreed ? first : rest).push_back(design.columns[column]);
    }
    std::vector<const double*> all = first;
    all.insert(all.end(), rest.begin(), rest.end());
    // Columns of slopes and the outcome stay behind the predictors.
    const auto shift = design.predictors - all.size();
    all.insert(all.end(), design.columns.begin() + static_cast<std::ptrdiff_t>(design.predictors),
               design.columns.end());
    for (auto& random : design.random)
        for (auto& column : random.columns) {
            if (column == RandomTerm::intercept)
                continue;
            const auto* values = model.design().columns[static_cast<std::size_t>(column)];
            column = std::find(all.begin(), all.end(), values) - all.begin();
        }
    design.columns = std::move(all);
    design.predictors -= shift;
    found.data = model.data;
    found.data.freeByThreshold = static_cast<Index>(first.size());
    return found;
}

/// Whether a column has ties of each of its values on both sides of every threshold, as far as it
/// has two values.
bool isFinite(const GeneralisedData& data, const double* values)
{
    double least = values[data.rows.rowAt(0)];
    double most = least;
    for (std::ptrdiff_t i = 0; i < data.rows.begin.back(); ++i) {
        least = std::min(least, values[data.rows.rowAt(i)]);
        most = std::max(most, values[data.rows.rowAt(i)]);
    }
    const auto thresholds = static_cast<std::size_t>(data.thresholds());
    std::vector<std::array<double, 2>> below(thresholds, {most, least});  // ranges below, above
    std::vector<std::array<double, 2>> above(thresholds, {most, least});
    for (std::ptrdiff_t i = 0; i < data.rows.begin.back(); ++i) {
        const auto row = data.rows.rowAt(i);
        for (std::size_t k = 0; k < thresholds; ++k) {
            auto& range = data.category[row] <= k ? below[k] : above[k];
            range[0] = std::min(range[0], values[row]);
            range[1] = std::max(range[1], values[row]);
        }
    }
    for (std::size_t k = 0; k < thresholds; ++k)
        if (below[k][1] <= above[k][0] || above[k][1] <= below[k][0])
            return false;
    return true;
}

ProportionalOddsTest testOf(const GeneralisedModel& model,
                            const std::string& name,
                            const std::vector<std::size_t>& columns,
                            const std::stop_token& stop)
{
    const auto thresholds = model.data.thresholds();
    ProportionalOddsTest test{name, 0, 0, std::nullopt, {}};
    auto all = freed(model, columns);
    all.data.design = &all.design;
    formPredictorBasis(all.data, stop);
    const auto free = all.data.freeByThreshold;
    test.df = static_cast<int>(free * (thresholds - 1));
    for (Index i = 0; i < free; ++i)
        if (!isFinite(all.data, all.design.columns[static_cast<std::size_t>(i)]))
            return test;
    try {
        const auto single = singleLevelEstimate(all.data, stop);
        const auto found = model.shapes.empty()
                               ? single
                               : exactEstimate(all.data, effectShape(all.data, 0), single, stop);
        test.statistic = std::max(0.0, 2 * (found.logLik - model.fit.logLik));
        test.p = chiSquareP(test.statistic, test.df);
        const auto& kept = all.data.basis.kept;
        const std::vector<Index> own(kept.begin(), kept.begin() + free);
        for (Index k = 0; k < thresholds; ++k) {
            const VectorXd slopes =
                all.data.basis.T(own, own) * found.psi.segment(k * (1 + free) + 1, free);
            test.coefficients.insert(test.coefficients.end(), slopes.begin(), slopes.end());
        }
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
    }
    return test;
}

}  // namespace

std::vector<ProportionalOddsTest> proportionalOdds(const GeneralisedModel& model,
                                                   const std::stop_token& stop)
{
    if (model.fit.isPseudo())
        throw Error(ErrorCode::NotWithEgoWeights, {"--proportional-odds"});
    if (model.data.thresholds() < 2)
        throw Error(ErrorCode::NotForFamily, {"--proportional-odds"});
    if (model.fit.integration != Integration::Exact)
        throw Error(ErrorCode::ExactNeedsOneGrouping);
    const std::size_t first = model.design().intercept ? 1 : 0;
    const auto& kept = model.data.basis.kept;
    std::vector<ProportionalOddsTest> tests;
    std::vector<std::size_t> all;
    for (const auto& term : model.design().terms) {
        std::vector<std::size_t> columns;
        for (const auto coefficient : term.coefficients)
            if (std::find(kept.begin(), kept.end(), static_cast<Index>(coefficient - first))
                != kept.end())
                columns.push_back(coefficient - first);
        if (columns.empty())
            continue;
        tests.push_back(testOf(model, term.text, columns, stop));
        if (tests.back().p)
            all.insert(all.end(), columns.begin(), columns.end());
    }
    if (tests.size() > 1 && !all.empty())
        tests.push_back(testOf(model, "all", all, stop));
    return tests;
}

ReportPart proportionalOddsPart(const std::vector<ProportionalOddsTest>& tests)
{
    ReportPart part{"proportional_odds", "Test of proportional odds", {}};
    part.table.columns = {{"term"}, {"chi2", 3}, {"df"}, {"p", 4}};
    for (const auto& test : tests)
        if (test.p)
            part.table.rows.push_back(
                {test.term, test.statistic, static_cast<double>(test.df), pCell(*test.p, 4)});
        else
            part.table.rows.push_back({test.term, std::string("an effect is infinite"),
                                       static_cast<double>(test.df), TableValue()});
    return part;
}

}  // namespace alteri
