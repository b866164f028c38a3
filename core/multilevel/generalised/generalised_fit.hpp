// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_data.hpp"
#include "core/multilevel/generalised/generalised_spec.hpp"
#include "core/multilevel/inference/inference.hpp"
#include "core/multilevel/inference/outcome_model.hpp"

#include <Eigen/Core>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// The random effects of one grouping, in the units of their variables.
struct GeneralisedEffects {
    std::string group;
    std::size_t groups = 0;
    std::size_t groupsDropped = 0;
    std::vector<CoefficientName> names;
    Eigen::MatrixXd covariance;
    /// Of the standard deviations; nothing where one is zero.
    std::vector<std::optional<double>> seOfDeviation;
};

struct SingleLevelTest {
    double logLik = 0;  ///< of the model without random effects
    double statistic = 0;
    /// Self & Liang (1987), J. Am. Stat. Assoc. 82: a mixture of chi-squares where variances are
    /// independent; nothing where no mixture is known.
    std::optional<double> p{};
    int df = 1;         ///< variances and covariances
    double naiveP = 1;  ///< by chi-square with df degrees of freedom: too large
};

/// A fitted generalised multilevel model. Always finite numbers; what is undefined is absent.
struct GeneralisedFit {
    GeneralisedSpec spec;  ///< with `.` spelt out
    Link link = Link::Logit;
    Integration integration = Integration::Exact;
    int fewestNodes = 1;  ///< per dimension, of all groups
    int mostNodes = 1;
    std::size_t n = 0;  ///< rows used, those that a separating column decides included
    std::size_t groups = 0;
    std::string groupName;
    std::size_t rowsDropped = 0;
    std::vector<std::pair<std::string, std::size_t>> missingBy;
    std::size_t rowsFiltered = 0;   ///< left out by the filter
    std::size_t filterUnknown = 0;  ///< of those, for it needs a value that is missing there
    bool converged = true;
    bool singular = false;  ///< a random effect has no variance: a valid result

    std::vector<std::string> levels;            ///< categories of an ordinal outcome
    std::vector<std::string> unusedCategories;  ///< left out: no tie has them
    std::vector<Threshold> thresholds;
    std::optional<CountDispersion> dispersion;
    std::vector<Coefficient> fixed;
    std::vector<InfiniteCoefficient> infinite;
    std::vector<std::string> aliased;
    std::vector<std::pair<std::string, std::string>> references;
    std::vector<GeneralisedEffects> random;
    /// Inverse of the observed information, of thresholds or log theta, coefficients, and the
    /// estimated entries of L in the basis of the data; see GeneralisedModel.
    Eigen::MatrixXd covariance;

    double logLik = 0;
    double deviance = 0;
    double aic = 0;
    std::optional<double> aicc;
    double bic = 0;  ///< with n = number of rows
    int parameters = 0;
    WaldTest wald;
    SingleLevelTest singleLevel;
    std::optional<double> icc;  ///< of the first grouping's intercept, on the latent scale
    std::optional<double> seIcc;

    /// Whether logLik is that of a pseudo-likelihood, as Fit::isPseudo().
    bool isPseudo() const { return !spec.model.egoWeights.empty(); }
};

/// A fit with what it was made from. The frame must outlive it.
struct GeneralisedModel {
    GeneralisedFit fit;
    std::unique_ptr<DesignMatrix> store;  ///< where `data` points to
    GeneralisedData data;                 ///< without the rows that separating columns decide
    std::vector<EffectShape> shapes;
    /// Estimates in the basis of the data: thresholds or log theta, coefficients, entries of L of
    /// each term; and what takes them to `fit.covariance`'s.
    Eigen::VectorXd psi;
    Eigen::MatrixXd basisCovariance;
    Eigen::MatrixXd jacobian;
    Eigen::VectorXd estimates;  ///< in the order of `fit.covariance`

    const DesignMatrix& design() const { return *data.design; }
};

/// Fits a generalised linear multilevel model: McCullagh (1980) and Hedeker & Gibbons (1994,
/// Biometrics 50) for ordered categories; estimates of maximum likelihood with the observed
/// information. Checked against 50-digit arithmetic in generalised_fit_test.cpp.
///
/// @throws what buildGeneralisedDesign() and codeOutcome() throw; Error{OneGroup},
///         {OneRowPerGroup}, {OutcomeConstantWithinGroups}, {OutcomeSeparated}, {TooManyVariances},
///         {TooManyDimensions}, {ExactNeedsOneGrouping}, {EstimateNotFound}, {NotForFamily} the
///         model has residual variances by category, {Cancelled}
GeneralisedModel
fitGeneralised(const Frame& frame, const GeneralisedSpec& spec, const std::stop_token& stop = {});

}  // namespace alteri
