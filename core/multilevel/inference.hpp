// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/fit.hpp"

namespace alteri {

/// 97.5 % point of the standard normal distribution.
inline constexpr double normalQuantile975 = 1.959963984540054;

/// Two-sided p of a standard normal z.
double normalP(double z);

/// P(chi-square with df degrees of freedom > x).
double chiSquareP(double x, int df);

/// Fills in z, p and the 95 % interval from estimate and standard error.
void addWaldStatistics(Coefficient& coefficient);

/// Tests that all slopes are zero.
/// @param slopes estimates without the intercept
/// @param covariance of the same
WaldTest waldTest(const Eigen::VectorXd& slopes, const Eigen::MatrixXd& covariance);

}  // namespace alteri
