// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/design/design_matrix.hpp"
#include "core/multilevel/estimators/intercept_deviance.hpp"

#include <Eigen/Core>

#include <stop_token>

namespace alteri {

struct FittedModel;

/// Standard deviations of the residuals by the levels of a variable, relative to the first level's,
/// at the smallest deviance: Var(e) = sigma^2 delta_k^2, as nlme's varIdent (Pinheiro & Bates 2000,
/// Mixed-Effects Models in S and S-PLUS, sec. 5.2). Newton's method over log delta with everything
/// else profiled out; the gradient is that of the deviance at the estimates of the rest.
///
/// @param design with `levelOf`, of one grouping, not weighed by it yet
/// @throws Error{OneGroupingNeeded}, {EstimateNotFound}, {Cancelled}, and what makeEstimator()
/// throws
Eigen::VectorXd
findLevelDeviations(const DesignMatrix& design, Criterion criterion, const std::stop_token& stop);

/// Refuses what would hold the deviations as if they were known.
/// @throws Error{NotWithVariances} the model has them, and something does not know them
void requireOneVariance(const FittedModel& model, const char* what);

/// Divides all rows by the standard deviations of their levels.
void weighByLevels(DesignMatrix& design, const Eigen::VectorXd& deviations);

}  // namespace alteri
