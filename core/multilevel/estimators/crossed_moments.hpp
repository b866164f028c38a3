// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/estimators/crossed_statistics.hpp"

#include <Eigen/Core>

#include <optional>

namespace alteri {

/// Relative standard deviations, first term first, by sums of squares of the residuals of least
/// squares: where a search begins that can afford few steps. What is expected of the sum over the
/// groups of (Z_g'r)^2 / Z_g'Z_g, each term's, and of r'r, is linear in the variances (Henderson
/// 1953, Biometrics 9, method 1; that the residuals are estimated is left out of account).
///
/// @return nothing if a term has several effects, or no positive variances come of it
std::optional<Eigen::VectorXd> momentStart(const CrossedStatistics& statistics);

}  // namespace alteri
