// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/estimators/covariance_search.hpp"

#include <Eigen/Core>

#include <vector>

namespace alteri {

/// What an entry of theta is to a search: a standard deviation of one of two kinds of effects, such
/// as intercepts and slopes, or what makes effects vary together.
enum class ThetaEntry { OneEffect, OtherEffect, Together };

/// Relative standard deviations that are tried for the two kinds of effects, rising.
struct EffectGrid {
    std::vector<double> one;
    std::vector<double> other;
};

/// theta of independent effects.
Eigen::VectorXd
independentEffects(const std::vector<ThetaEntry>& entries, double one, double other);

/// Where else a minimum may lie: the deviance has several if groups differ much in size or in how
/// their effects spread. The places of a grid, with independent effects, that are no higher than
/// those around them, without those beside what was found unless they are lower than it.
///
/// @return two of them at most, the lowest first
std::vector<Eigen::VectorXd> startsBeside(const CovarianceEstimate& found,
                                          CovarianceObjective& deviance,
                                          const std::vector<ThetaEntry>& entries,
                                          const EffectGrid& grid);

/// The lowest minimum from some starts, and from where else startsBeside finds that one may lie.
CovarianceEstimate minimiseWidely(CovarianceObjective& deviance,
                                  const std::vector<Eigen::VectorXd>& starts,
                                  const std::vector<ThetaEntry>& entries,
                                  const EffectGrid& grid,
                                  const std::stop_token& stop);

}  // namespace alteri
