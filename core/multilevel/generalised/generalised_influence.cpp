// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/generalised_influence.hpp"

#include "core/error.hpp"
#include "core/multilevel/generalised/laplace_search.hpp"
#include "core/multilevel/generalised/outcome_coding.hpp"
#include "core/multilevel/generalised/raw_estimates.hpp"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

GeneralisedEstimate
estimateWithout(const GeneralisedModel& model, std::ptrdiff_t group, const std::stop_token& stop)
{
    auto data = model.data;
    data.rows = rowsWithout(model.data.rows, group);
    countRows(data);
    const bool isAnyEmpty =
        std::any_of(data.counts.begin(), data.counts.end(), [](double n) { return n == 0; });
    if (isAnyEmpty || data.rows.groups() < 2)
        throw Error(ErrorCode::EstimateNotFound);
    if (model.fit.integration == Integration::Laplace)
        return laplaceEstimate(data, model.shapes, singleLevelEstimate(data, stop), stop);
    return exactEstimateFrom(data, model.shapes.front(), model.psi, stop);
}

void compare(const GeneralisedModel& model,
             const GeneralisedEstimate& without,
             GeneralisedInfluence& influence)
{
    const auto size = model.psi.size();
    const Index first = model.data.nuisances();
    const Index count = model.data.effects();
    const VectorXd estimates = (model.jacobian * without.psi).segment(first, count);
    const MatrixXd covariance =
        model.jacobian * inverseInformation(without.information, size) * model.jacobian.transpose();
    const VectorXd difference = model.estimates.segment(first, count) - estimates;
    for (Index j = 0; j < count; ++j) {
        influence.coefficients.push_back(estimates[j]);
        influence.dfbetas.push_back(difference[j] / std::sqrt(covariance(first + j, first + j)));
    }
    const VectorXd ofBasis = (model.psi - without.psi).segment(first, count);
    const MatrixXd own = model.basisCovariance.block(first, first, count, count);
    if (count > 0)
        influence.cooksDistance =
            ofBasis.dot(own.llt().solve(ofBasis)) / static_cast<double>(count);
    const auto& shape = model.shapes.front();
    const MatrixXd L = shape.back * factorFrom(shape, without.psi.data() + first + count);
    for (const double deviation : VectorXd(L.rowwise().norm()))
        influence.deviations.push_back(deviation);
}

}  // namespace

std::vector<GeneralisedInfluence> generalisedInfluence(const GeneralisedModel& model,
                                                       const Watch& watch)
{
    if (model.fit.isPseudo())
        throw Error(ErrorCode::NotWithEgoWeights, {"--influence"});
    if (model.shapes.size() != 1)
        throw Error(ErrorCode::OneGroupingNeeded);
    const auto& rows = model.data.rows;
    const auto& groups = model.design().random.front().groups;
    std::vector<GeneralisedInfluence> found(static_cast<std::size_t>(rows.groups()));
    forEachInParallel(found.size(), watch, [&](std::size_t g) {
        auto& influence = found[g];
        const auto group = static_cast<std::ptrdiff_t>(g);
        influence.group =
            groups.names[static_cast<std::size_t>(groups.of[rows.rowAt(rows.begin[g])])];
        influence.rows = static_cast<std::size_t>(rows.sizeOf(group));
        try {
            compare(model, estimateWithout(model, group, watch.stop), influence);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            influence.estimable = false;
        }
    });
    return found;
}

ReportPart generalisedInfluencePart(const GeneralisedFit& fit,
                                    const std::vector<GeneralisedInfluence>& influences)
{
    constexpr int decimals = 4;
    ReportPart part{"influence", "Without each group: Cook's distance and DFBETAS", {}};
    part.table.columns = {{"group"}, {"rows"}, {"cooks_distance", decimals}};
    for (const auto& each : fit.fixed)
        part.table.columns.push_back({"dfbetas " + each.name.name, 3});
    for (const auto& each : fit.random.front().names)
        part.table.columns.push_back({"sd " + each.name, decimals});
    part.table.rows.reserve(influences.size());
    for (const auto& each : influences) {
        std::vector<TableValue> row{each.group, static_cast<double>(each.rows)};
        if (each.estimable) {
            row.emplace_back(each.cooksDistance);
            row.insert(row.end(), each.dfbetas.begin(), each.dfbetas.end());
            row.insert(row.end(), each.deviations.begin(), each.deviations.end());
        }
        row.resize(part.table.columns.size());
        part.table.rows.push_back(std::move(row));
    }
    return part;
}

}  // namespace alteri
