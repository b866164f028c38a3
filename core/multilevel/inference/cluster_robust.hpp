// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/fit.hpp"
#include "core/multilevel/inference/small_samples.hpp"

#include <Eigen/Core>

#include <optional>
#include <vector>

namespace alteri {

/// Standard errors that hold if the model's covariances do not, and tests for few clusters.
struct ClusterRobust {
    /// In the order of Fit::fixed; nothing where the groups leave no residuals to tell an error by.
    std::vector<std::optional<TTest>> coefficients;
    Eigen::MatrixXd covariance;  ///< of the fixed effects
};

/// The sandwich estimator CR2 of Bell & McCaffrey (2002), Surv. Methodol. 28, clusters being the
/// groups, in the form of Pustejovsky & Tipton (2018), J. Bus. Econ. Stat. 36(4), with the fitted
/// covariance as working model, and their Satterthwaite degrees of freedom; as clubSandwich's
/// vcovCR and coef_test.
///
/// Cost O(N (p + q)^2 + groups (p + q)^3).
/// @throws Error{Cancelled}, Error{OneGroupingNeeded} crossed or nested groupings
ClusterRobust clusterRobust(const FittedModel& model, const std::stop_token& stop = {});

}  // namespace alteri
