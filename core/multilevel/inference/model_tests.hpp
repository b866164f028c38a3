// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/fit.hpp"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace alteri {

/// A likelihood-ratio test. At the border of what a variance can be, the distribution of the ratio
/// is a mixture of chi-squares (Self & Liang 1987, J. Am. Stat. Assoc. 82; Stram & Lee 1994,
/// Biometrics 50).
struct LikelihoodRatioTest {
    double chi2 = 0;  ///< never negative
    int df = 0;       ///< difference in parameters
    double p = 1;
    double naiveP = 1;       ///< of the chi-square with df, too large where `isMixture`
    bool isMixture = false;  ///< p is that of the mixture
};

/// Wald chi-square test of each term: all its coefficients are zero, given all other terms
/// (marginal). With interactions the test of a main effect is that of its effect at the reference
/// category, or at 0, of what it interacts with, so that it depends on the coding.
struct TermTest {
    std::string term;
    WaldTest wald;
};

std::vector<TermTest> termTests(const FittedModel& model);

/// Tests of type III, as car::Anova(type = 3) with sum contrasts: the marginal tests of the same
/// model with all categories that interact coded by sum contrasts, so that a main effect is the
/// mean of its effects over the categories of what it interacts with (Fox 2016, Applied Regression
/// Analysis, sec. 8.2). Numbers that interact count at 0; centre them. The model is fitted again.
///
/// @param frame the one that the model was fitted to
/// @return nothing if no categories interact
std::vector<TermTest>
typeThreeTests(const Frame& frame, const FittedModel& model, const std::stop_token& stop = {});

/// Against the model without random effects, by the criterion of the fit: with one random intercept
/// half of a chi-square with 1 degree of freedom. With more the mixture is not known in general;
/// the p given is then the naive one, which is too large.
LikelihoodRatioTest singleLevelTest(const FittedModel& model);

/// Of two fits by ML, the smaller of which is nested in the larger. If they differ in fixed effects
/// only, chi-square; if they differ by one random effect's variance and its covariances with r
/// others, an even mixture of chi-squares with r and r + 1 degrees of freedom.
///
/// @throws Error{ModelsNotComparable} different rows, REML with different fixed effects, or no
///         difference in parameters
LikelihoodRatioTest compareModels(const FittedModel& one, const FittedModel& other);

/// Intraclass correlation of a random intercept with its standard error by the delta method and its
/// confidence interval on the logit scale, and the same of the variances on the log scale (as
/// Stata).
struct VarianceInterval {
    double estimate = 0;
    double se = 0;
    double lower = 0;
    double upper = 0;
};

struct VarianceIntervals {
    VarianceInterval between;
    VarianceInterval within;
    VarianceInterval icc;
};

/// Nothing for models other than one random intercept and where the variance between is zero.
std::optional<VarianceIntervals> varianceIntervals(const FittedModel& model, double level = 0.95);

/// Shares of variance explained. Nakagawa & Schielzeth (2013), Methods Ecol. Evol. 4, with slopes
/// as Johnson (2014), ibid. 5; by level against the model without predictors Raudenbush & Bryk
/// (2002), Hierarchical Linear Models, pp. 74 and 79.
struct ExplainedVariance {
    double marginal = 0;
    double conditional = 0;
    std::optional<double> level1;  ///< one random intercept and an intercept only
    std::optional<double> level2;  ///< may be negative; nothing if there is none without predictors
};

ExplainedVariance explainedVariance(const FittedModel& model, const std::stop_token& stop = {});

}  // namespace alteri
