// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/frame.hpp"
#include "core/multilevel/design_matrix.hpp"
#include "core/multilevel/deviance.hpp"
#include "core/multilevel/model_spec.hpp"

#include <Eigen/Core>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// One fixed effect with its Wald statistics (normal distribution, 95 % interval).
struct Coefficient {
    CoefficientName name;
    double estimate = 0;
    double se = 0;
    double z = 0;
    double p = 0;
    double lower = 0;
    double upper = 0;
};

/// Joint Wald test of all slopes: beta' Var(beta)^-1 beta, chi-square with df degrees of freedom.
struct WaldTest {
    double chi2 = 0;
    int df = 0;
    std::optional<double> p;  ///< nothing if there are no slopes
};

/// Estimated deviation of one group from the mean (conditional mode, also called BLUP).
struct ConditionalMode {
    std::string group;
    std::size_t rows = 0;
    double value = 0;
    double sd = 0;  ///< given beta: lme4's condVar
};

/// A fitted random-intercept model. Always finite numbers; what is undefined is absent.
struct Fit {
    ModelSpec spec;
    Criterion criterion = Criterion::Ml;
    std::size_t n = 0;  ///< rows used
    std::size_t groups = 0;
    std::string groupName;  ///< the grouping variable
    std::size_t rowsDropped = 0;
    std::vector<std::pair<std::string, std::size_t>> missingBy;
    bool converged = true;
    bool singular = false;  ///< the random intercept has (as good as) no variance: a valid result

    std::vector<Coefficient> fixed;
    std::vector<std::string> aliased;  ///< coefficients left out: others determine them
    std::vector<std::pair<std::string, std::string>> references;
    Eigen::MatrixXd covariance;  ///< of the fixed effects, in their order

    double sigma2 = 0;  ///< variance of ties within egos
    double tau2 = 0;    ///< variance of the random intercept
    double icc = 0;     ///< tau2 / (tau2 + sigma2)
    double logLik = 0;  ///< restricted if the criterion is REML
    double deviance = 0;
    double aic = 0;
    double bic = 0;  ///< with n = number of rows, as lme4 and Stata
    int parameters = 0;
    WaldTest wald;
    std::vector<ConditionalMode> modes;
};

/// Fits a model to data.
///
/// Formulas: Bates et al. (2015), J. Stat. Softw. 67(1), sec. 3; AIC and BIC count fixed effects
/// and both variances. Checked against lme4, nlme and 60-digit arithmetic in fit_test.cpp.
///
/// @throws what buildDesignMatrix() throws, and Error{OneGroup}, {OneRowPerGroup},
///         {OutcomeConstant}, {ResidualsZero}, {NoVariationWithinGroups},
///         {BetweenVarianceUnknown}: data that no estimate exists for
Fit fitModel(const Frame& frame, const ModelSpec& spec);

}  // namespace alteri
