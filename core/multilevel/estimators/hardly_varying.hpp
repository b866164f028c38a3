// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/estimators/covariance_objective.hpp"

#include <Eigen/Core>

#include <vector>

namespace alteri {

/// Places to look beside an end of a search at which an effect hardly varies, given the effects
/// before it, while others that it varies together with do. There the factor L can be turned
/// without changing L L' as good as at all, and a search follows the turn in ever smaller steps.
/// The deviance depends on the direction in which the effect and the others go together to first
/// order, so that its minimum has them perfectly correlated, in the direction in which the deviance
/// falls: L is turned so that one column holds that direction, and the last of these columns is
/// zero.
///
/// @return one place for each such effect; none where there is nothing to turn
std::vector<Eigen::VectorXd> perfectlyCorrelated(CovarianceObjective& objective,
                                                 const Eigen::VectorXd& theta);

}  // namespace alteri
