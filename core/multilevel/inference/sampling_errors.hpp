// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/fit.hpp"

#include <Eigen/Core>

namespace alteri {

/// The covariance of the fixed effects of a linear model with sampling weights of egos: the
/// sandwich A^-1 (sum w_i^2 g_i g_i') A^-1 G / (G - 1) of the pseudo-likelihood sum w_i l_i, over
/// the fixed effects and all variances, A minus its second derivatives, g_i the score of group i,
/// G groups (Rabe-Hesketh & Skrondal 2006, J. R. Stat. Soc. A 169(4), sec. 4; the factor as in
/// Stata's vce(robust)). Variances at zero do not vary.
///
/// Cost O(N (p + q)^2 + groups (p + q)^3).
Eigen::MatrixXd samplingCovariance(const FittedModel& model);

/// Gives a fit these errors, and the tests that go with them.
///
/// @throws Error{NotWithEgoWeights} the model was fitted by REML, {EstimateNotFound}
void followSampling(FittedModel& model);

/// @throws Error{NotWithEgoWeights} the model has sampling weights, and something does not know
/// them
void requireNoEgoWeights(const FittedModel& model, const char* what);

}  // namespace alteri
