// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/design/design_matrix.hpp"
#include "core/multilevel/estimators/estimator.hpp"
#include "core/multilevel/formula/model_spec.hpp"
#include "core/multilevel/inference/inference.hpp"
#include "core/multilevel/inference/outcome_model.hpp"

#include <Eigen/Core>

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// The random effects of one grouping.
struct RandomEffects {
    std::string group;
    std::size_t groups = 0;
    std::size_t groupsDropped = 0;  ///< that lost all their rows to missing values
    std::vector<CoefficientName> names;
    Eigen::MatrixXd covariance;  ///< of the effects, in the outcome's units
    /// Mean over the rows of the variance that the effects add; see meanVariance(). 0 from
    /// fitFrom().
    double meanVariance = 0;
    /// Of the grouping, see Fit::icc; only where the term has the grouping's intercept.
    std::optional<double> icc;
};

/// A fitted multilevel model. Always finite numbers; what is undefined is absent.
struct Fit {
    ModelSpec spec;  ///< with `.` spelt out
    Criterion criterion = Criterion::Ml;
    CoefficientTest test = CoefficientTest::Wald;  ///< of `fixed`
    std::size_t n = 0;                             ///< rows used
    std::size_t groups = 0;
    std::string groupName;  ///< the first grouping variable
    std::size_t rowsDropped = 0;
    std::vector<std::pair<std::string, std::size_t>> missingBy;
    std::size_t rowsFiltered = 0;   ///< left out by the filter
    std::size_t filterUnknown = 0;  ///< of those, for it needs a value that is missing there
    bool converged = true;
    bool singular = false;  ///< a random effect has (as good as) no variance: a valid result

    std::vector<Coefficient> fixed;
    std::vector<std::string> aliased;  ///< coefficients left out: others determine them
    std::vector<std::pair<std::string, std::string>> references;
    Eigen::MatrixXd covariance;  ///< of the fixed effects, in their order
    std::vector<RandomEffects> random;

    double sigma2 = 0;  ///< variance of ties within egos; of the first of `levelDeviations`
    /// Levels of ModelSpec::variances, and their residuals' standard deviations relative to the
    /// first level's.
    std::vector<std::pair<std::string, double>> levelDeviations;
    double tau2 = 0;  ///< variance of the first random effect, the intercept if there is one
    /// Share of the first grouping in the variance that the fixed effects leave: tau2 / (tau2 +
    /// sigma2) with one random intercept. Slopes and their covariances count with the mean over the
    /// rows of what they add (Johnson 2014, doi:10.1111/2041-210X.12225), as in the conditional R2,
    /// so that it does not depend on reference categories or zeros of variables. Nothing without a
    /// random intercept of that grouping, and from fitFrom().
    std::optional<double> icc;
    double logLik = 0;  ///< restricted if the criterion is REML
    double deviance = 0;
    double aic = 0;
    std::optional<double> aicc;  ///< Hurvich & Tsai (1989); nothing with too few rows
    double bic = 0;              ///< with n = number of rows, as lme4 and Stata
    int parameters = 0;
    WaldTest wald;
    /// Of a generalised model: coefficients and ICC are on the scale of its link, and sigma2 is 0.
    std::optional<OutcomeModel> outcome{};

    /// Whether logLik is that of a pseudo-likelihood, of which information criteria and
    /// likelihood-ratio tests have no meaning: egos have sampling weights.
    bool isPseudo() const { return !spec.egoWeights.empty(); }
};

/// A fit with what it was made from, for everything that is asked of it afterwards. The frame must
/// outlive it.
struct FittedModel {
    Fit fit;
    DesignMatrix design;
    GroupedRows rows;
    std::unique_ptr<Estimator> estimator;
    Estimate estimate;
};

/// A term of the formula and its places in Fit::fixed; aliased coefficients are left out, and terms
/// of which none is left.
struct EstimatedTerm {
    std::string text;
    std::vector<Eigen::Index> coefficients;
};

std::vector<EstimatedTerm> estimatedTerms(const FittedModel& model);

/// Fits a model to data.
///
/// Formulas: Bates et al. (2015), J. Stat. Softw. 67(1), sec. 3; AIC and BIC count fixed effects,
/// variances and covariances. Checked against lme4, nlme and 60-digit arithmetic in fit_test.cpp.
///
/// @throws what buildDesignMatrix() throws, and Error{OneGroup}, {OneRowPerGroup},
/// {TooManyEffects},
///         {TooManyVariances}, {OutcomeConstant}, {ResidualsZero}, {NoVariationWithinGroups},
///         {BetweenVarianceUnknown}, {EstimateNotFound}, {OneVarianceOnly}: data that no estimate
///         exists for; Error{Cancelled}
Fit fitModel(const Frame& frame, const ModelSpec& spec, const std::stop_token& stop = {});

FittedModel fitAndKeep(const Frame& frame, const ModelSpec& spec, const std::stop_token& stop = {});

/// The fit of an estimator's estimate, without what takes a pass over the rows: mean variances and
/// ICCs.
///
/// @throws Error{EstimateNotFound} its numbers are not finite
Fit fitFrom(const DesignMatrix& design, const Estimator& estimator, const Estimate& estimate);

/// Mean variance and ICC of a fit whose only random effect is one intercept: they need no rows.
void fillInterceptShare(Fit& fit);

}  // namespace alteri
