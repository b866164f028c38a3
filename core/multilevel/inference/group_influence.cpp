// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/group_influence.hpp"

#include "core/error.hpp"
#include "core/multilevel/inference/level_variances.hpp"
#include "core/multilevel/inference/sampling_errors.hpp"

#include <Eigen/Cholesky>

#include <algorithm>

namespace alteri {

namespace {

using Eigen::Index;

/// Fills in what the fit without the group says; coefficients are found by their names.
void compare(const FittedModel& model, const Fit& without, GroupInfluence& influence)
{
    const auto& all = model.fit.fixed;
    Eigen::VectorXd difference(static_cast<Index>(all.size()));
    bool isComplete = true;
    for (std::size_t j = 0; j < all.size(); ++j) {
        const auto found =
            std::find_if(without.fixed.begin(), without.fixed.end(),
                         [&](const auto& each) { return each.name.name == all[j].name.name; });
        if (found == without.fixed.end()) {
            isComplete = false;
            influence.dfbetas.emplace_back();
            influence.coefficients.emplace_back();
            continue;
        }
        difference[static_cast<Index>(j)] = all[j].estimate - found->estimate;
        influence.coefficients.emplace_back(found->estimate);
        influence.dfbetas.emplace_back((all[j].estimate - found->estimate) / found->se);
    }
    influence.sigma2 = without.sigma2;
    influence.tau2 = without.tau2;
    if (!isComplete || all.empty())
        return;
    // Scaled by the standard errors, so that offsets and units cost no digits.
    const Eigen::VectorXd se = model.fit.covariance.diagonal().cwiseSqrt();
    const Eigen::MatrixXd correlation =
        se.cwiseInverse().asDiagonal() * model.fit.covariance * se.cwiseInverse().asDiagonal();
    const Eigen::VectorXd scaled = difference.cwiseQuotient(se);
    influence.cooksDistance =
        scaled.dot(correlation.ldlt().solve(scaled)) / static_cast<double>(all.size());
}

}  // namespace

std::vector<GroupInfluence> groupInfluence(const FittedModel& model, const Watch& watch)
{
    requireNoEgoWeights(model, "--influence");
    requireOneVariance(model, "--influence");
    const auto groups = static_cast<std::size_t>(model.rows.groups());
    std::vector<GroupInfluence> influences(groups);
    forEachInParallel(groups, watch, [&](std::size_t g) {
        auto& influence = influences[g];
        influence.group = model.design.random.front().groups.names[g];
        influence.rows =
            static_cast<std::size_t>(model.rows.sizeOf(static_cast<std::ptrdiff_t>(g)));
        try {
            const auto rows = rowsWithout(model.rows, static_cast<std::ptrdiff_t>(g));
            const auto estimator = makeEstimator(model.design, rows, watch.stop);
            const auto estimate =
                estimator->estimate(model.estimate.criterion, nullptr, watch.stop);
            compare(model, fitFrom(model.design, *estimator, estimate), influence);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            influence.estimable = false;
        }
    });
    return influences;
}

}  // namespace alteri
