// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/estimators/covariance_objective.hpp"

#include <stop_token>
#include <vector>

namespace alteri {

/// Where a deviance of several covariance parameters is smallest.
struct CovarianceEstimate {
    Eigen::VectorXd theta;  ///< up to the signs of the columns of L
    ObjectiveAt at;
    bool converged = true;
    int evaluations = 0;
};

/// Minimises a deviance by Newton steps with the absolute values of the Hessian's eigenvalues,
/// which lead away from saddle points (Nocedal & Wright 2006, Numerical Optimization, sec. 3.4),
/// from each of some starting points; the lowest end wins. A factor entry of zero is always a
/// stationary point; where the deviance curves down there, the search goes on. Where the objective
/// does not know its Hessian, it is taken from differences of gradients and updated (BFGS).
///
/// From an end at which an effect hardly varies the search goes on where it is perfectly correlated
/// with others, see perfectlyCorrelated().
///
/// The last step is a full Newton step, so that theta is exact to the gradient's own precision.
///
/// @throws Error{Cancelled}, {NoVariationWithinGroups} the deviance falls without end
CovarianceEstimate minimise(CovarianceObjective& objective,
                            const std::vector<Eigen::VectorXd>& starts,
                            const std::stop_token& stop = {});

}  // namespace alteri
