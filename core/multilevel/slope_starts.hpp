// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/covariance_search.hpp"
#include "core/multilevel/slope_statistics.hpp"

#include <Eigen/Core>

#include <vector>

namespace alteri {

/// Relative standard deviations that are tried for intercepts and slopes, rising.
struct SlopeGrid {
    std::vector<double> intercepts;
    std::vector<double> slopes;
};

/// L with independent effects: one standard deviation for the intercept and one for all slopes.
Eigen::VectorXd independentEffects(const SlopeBasis& basis, double intercept, double slopes);

/// Where else a minimum may lie: the deviance has several if groups differ much in size or in how
/// their effects spread. The places of a grid, with independent effects, that are no higher than
/// those around them, without those beside what was found unless they are lower than it.
///
/// @return two of them at most, the lowest first
std::vector<Eigen::VectorXd> startsBeside(const CovarianceEstimate& found,
                                          CovarianceObjective& deviance,
                                          const SlopeBasis& basis,
                                          const SlopeGrid& grid);

}  // namespace alteri
