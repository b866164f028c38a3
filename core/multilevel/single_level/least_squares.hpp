// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/formula/model_spec.hpp"
#include "core/multilevel/inference/fit.hpp"

#include <Eigen/Core>

#include <stop_token>
#include <string>
#include <vector>

namespace alteri {

/// An F test with its degrees of freedom.
struct LinearTest {
    double F = 0;
    int df = 0;
    double residualDf = 0;
    double p = 1;
};

/// A term of the formula, all its coefficients tested at once.
struct LinearTermTest {
    std::string term;
    LinearTest test;
};

/// An ordinary linear model, of rows that are no groups of others: outcomes of egos and networks.
struct LeastSquares {
    /// Coefficients with t tests; `sigma2` is the sum of squared residuals over their degrees of
    /// freedom, `random` is empty, `logLik` that of maximum likelihood with criteria by it, as in
    /// R's lm. `wald` is the F test of all slopes.
    Fit fit;
    double residualDf = 0;
    double r2 = 0;          ///< without an intercept of the sums of squares about zero, as in R
    double adjustedR2 = 0;  ///< for the number of coefficients
    std::optional<LinearTest> all{};  ///< of all slopes; nothing without any
    std::vector<LinearTermTest> terms;
    Eigen::VectorXd fitted;  ///< per row used
    Eigen::VectorXd residuals;
    Eigen::VectorXd leverage;
    /// Of the coefficients, by White's heteroscedasticity-consistent estimator in the form HC3:
    /// squared residuals over (1 - leverage)^2 (MacKinnon & White 1985, J. Econometrics 29).
    /// Nothing where a leverage is 1.
    std::optional<Eigen::MatrixXd> robustCovariance{};
};

/// Fits y = x'b + e, e ~ N(0, sigma^2 / w), by Householder's method. Checked against R's lm in
/// single_level_test.cpp.
///
/// @throws what buildDesignMatrix() throws; Error{OutcomeConstant}, {ResidualsZero},
///         {TooManyEffects} there are no more rows than coefficients, {NotWithoutGroups} it has
///         residual variances by category, {Cancelled}
LeastSquares
fitLeastSquares(const Frame& frame, const ModelSpec& spec, const std::stop_token& stop = {});

/// P(F > x) with its degrees of freedom.
double fTestP(double F, double df1, double df2);

/// Whether a model has no groups: its formula holds no random part.
///
/// @throws what parseFormula() throws
bool isSingleLevel(const ModelSpec& spec);

}  // namespace alteri
