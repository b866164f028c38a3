// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/design/predictor_coding.hpp"

#include <Eigen/Core>

#include <cstddef>
#include <optional>

namespace alteri {

/// What p values, stars and 95 % intervals of coefficients rest on: the normal distribution, or t
/// with degrees of freedom for few groups, also with standard errors of their own.
enum class CoefficientTest { Wald, Satterthwaite, KenwardRoger, ClusterRobust };

/// One fixed effect with its test and its 95 % interval.
struct Coefficient {
    CoefficientName name;
    double estimate = 0;
    double se = 0;
    double z = 0;  ///< estimate / se: z, or t where there are degrees of freedom
    double p = 0;
    double lower = 0;
    double upper = 0;
    std::optional<double> df{};  ///< of the t distribution; nothing: normal
};

/// Joint Wald test of all slopes: beta' Var(beta)^-1 beta, chi-square with df degrees of freedom.
struct WaldTest {
    double chi2 = 0;
    int df = 0;
    std::optional<double> p;  ///< nothing if there are no slopes
    /// Of least squares, whose test is exact: chi2 / df is F with these degrees of freedom, and p
    /// that of F.
    std::optional<double> residualDf{};
};

/// What a model costs, the less the better.
struct InformationCriteria {
    double aic = 0;              ///< Akaike
    std::optional<double> aicc;  ///< Hurvich & Tsai (1989, Biometrika 76); nothing for few rows
    double bic = 0;              ///< Schwarz
};

/// @param rows n of AICc and BIC
InformationCriteria criteriaOf(double deviance, int parameters, std::size_t rows);

/// 97.5 % point of the standard normal distribution.
inline constexpr double normalQuantile975 = 1.959963984540054;

/// The value that a standard normal z does not exceed with a probability.
double normalQuantile(double probability);

/// Two-sided p of a standard normal z.
double normalP(double z);

/// The value that a coefficient's test statistic does not exceed with a probability: of t with its
/// degrees of freedom, or of a standard normal z.
double testQuantile(const Coefficient& coefficient, double probability);

/// Two-sided p of a t with df degrees of freedom, df > 0 and finite.
double studentP(double t, double df);

/// P(chi-square with df degrees of freedom > x).
double chiSquareP(double x, int df);

/// Fills in z, p and the 95 % interval from estimate and standard error.
void addWaldStatistics(Coefficient& coefficient);

/// Tests that all slopes are zero.
/// @param slopes estimates without the intercept
/// @param covariance of the same
/// @throws Error{EstimateNotFound} it is no covariance, to rounding
WaldTest waldTest(const Eigen::VectorXd& slopes, const Eigen::MatrixXd& covariance);

}  // namespace alteri
