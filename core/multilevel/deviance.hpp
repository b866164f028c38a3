// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/cross_products.hpp"

#include <Eigen/Core>

namespace alteri {

enum class Criterion { Ml, Reml };

/// The profiled deviance of the random-intercept model at one lambda, and what comes with it.
struct DevianceAt {
    double value = 0;         ///< -2 log-likelihood (ML) or the REML criterion
    double slope = 0;         ///< first derivative by lambda
    double curvature = 0;     ///< second derivative by lambda
    double rss = 0;           ///< penalised residual sum of squares, of scaled y
    Eigen::VectorXd beta;     ///< of the orthogonal columns
    Eigen::MatrixXd inverse;  ///< (X'V0^-1 X)^-1 of the same columns
};

/// Profiled deviance of the model
///
///     y = X beta + b[group] + e,   b ~ N(0, lambda sigma^2),  e ~ N(0, sigma^2)
///
/// with beta and sigma profiled out, as a function of the relative variance lambda =
/// var(b) / sigma^2. With m the group means of v = [X y], w = n / (1 + n lambda) and
/// A = W + sum w m m':
///
///     ML:    sum log(1 + n lambda) + N (1 + log(2 pi r2 / N)),           r2 = ayy - axy' beta
///     REML:  ... + log|Axx| + (N - p) (1 + log(2 pi r2 / (N - p)))
///
/// Source: Bates, Maechler, Bolker & Walker (2015), J. Stat. Softw. 67(1), eqs. 34 and 41, in the
/// form for one intercept. Checked at fixed lambda in deviance_test.cpp.
///
/// @param lambda >= 0, without unit; 0 is ordinary least squares
/// Cost O(number of distinct group sizes x p^2 + p^3).
DevianceAt profiledDeviance(const GroupedCrossProducts& stats, double lambda, Criterion criterion);

}  // namespace alteri
