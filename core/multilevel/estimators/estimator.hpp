// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/design/design_matrix.hpp"
#include "core/multilevel/estimators/covariance_objective.hpp"
#include "core/multilevel/estimators/intercept_deviance.hpp"
#include "core/multilevel/products/within_products.hpp"

#include <Eigen/Core>

#include <cstddef>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace alteri {

/// Estimates of a model, in terms of v = (1, x, y) of the estimator's column basis.
struct Estimate {
    Criterion criterion = Criterion::Ml;
    Eigen::VectorXd theta;  ///< estimated entries of the relative factors L, term after term
    double deviance = 0;
    double logDeterminant = 0;  ///< log|V0|, with REML also log|X'V0^-1 X| of the data's columns
    double rss = 0;             ///< penalised residual sum of squares
    double df = 0;              ///< N, with REML N - p: sigma^2 = rss / df
    Eigen::VectorXd beta;
    Eigen::MatrixXd inverse;  ///< (X'V0^-1 X)^-1
    bool converged = true;
    int evaluations = 0;

    double sigma2() const { return rss / df; }
};

/// Random effects whose distribution, given the data, hangs together: those of one group, or all
/// of a model with crossed groupings. V0 = I + Z D Z' is the relative covariance of the outcome.
struct RandomBlock {
    struct Effect {
        std::size_t term = 0;
        std::size_t group = 0;
        Eigen::Index column = 0;  ///< of the term's Z
    };

    std::vector<Effect> effects;
    Eigen::MatrixXd S;  ///< Z'V0^-1 Z
    Eigen::MatrixXd P;  ///< Z'V0^-1 X, of the columns of v
    Eigen::VectorXd t;  ///< Z'V0^-1 (y - X beta), of v's outcome
};

/// The random effects of one term, given the data.
struct TermEffects {
    Eigen::MatrixXd values;                    ///< groups x q, in units of v's outcome
    std::vector<Eigen::MatrixXd> covariances;  ///< per group, relative to sigma^2, given beta
};

/// What all kinds of models have in common once their data are reduced to sufficient statistics.
class Estimator {
public:
    virtual ~Estimator() = default;

    /// The estimates of the globally smallest deviance.
    ///
    /// @param near where to look, for data that differ a little; null for everywhere
    /// @throws Error{NoVariationWithinGroups}, {BetweenVarianceUnknown}, {EstimateNotFound},
    ///         {Cancelled}
    virtual Estimate
    estimate(Criterion criterion, const Estimate* near, const std::stop_token& stop) const = 0;

    /// Estimates of everything else at a given theta; 0 is ordinary least squares.
    virtual Estimate at(const Eigen::VectorXd& theta, Criterion criterion) const = 0;

    /// The model for y - v h_0 with the columns v H.
    virtual std::unique_ptr<Estimator> restricted(const Eigen::MatrixXd& H,
                                                  const Eigen::VectorXd& h0) const = 0;

    /// @throws Error{TooManyEffects} the effects hang together and are too many for dense matrices
    virtual std::vector<RandomBlock> blocks(const Estimate& estimate) const = 0;

    /// Conditional modes b = D Z'V0^-1 (y - X beta) and their covariances L M^-1 L', per random
    /// term (Bates et al. 2015, eq. 56).
    virtual std::vector<TermEffects> effects(const Estimate& estimate) const = 0;

    /// Relative covariances D = L L' of the effects that blocks() speaks of, per random term.
    virtual std::vector<Eigen::MatrixXd> covariances(const Eigen::VectorXd& theta) const = 0;

    /// Per random term: the matrix S with effects of blocks() = S b, b those of the data's own Z.
    virtual std::vector<Eigen::MatrixXd> effectMaps() const = 0;

    /// Per entry of theta: its random term and its place in L.
    using Place = FactorPlace;
    virtual std::vector<Place> places() const = 0;

    virtual const ColumnBasis& basis() const = 0;
    virtual double rows() const = 0;
    virtual Eigen::Index fixedEffects() const = 0;
};

/// @throws Error{OneGroup}, {OneRowPerGroup} so many groups of so many rows say nothing of a
/// variance
void requireGroups(const std::string& name, std::ptrdiff_t groups, std::ptrdiff_t rows);

/// Products in a basis that suits what groups have in common as well as what they have not.
/// @throws as formBasedProducts()
BasedProducts preparedProducts(const ProductSource& source);

/// What an evaluation of a deviance estimates; theta is left to the caller.
Estimate estimateFrom(const ObjectiveAt& at, Criterion criterion);

/// Reduces the data of a design to what its model needs.
///
/// @param rows the rows that count, by the groups of the first random term
/// @throws Error{OneGroup}, {OneRowPerGroup}, {TooManyEffects}, {TooManyVariances},
/// {OutcomeConstant}, {ResidualsZero}, {Cancelled}
std::unique_ptr<Estimator> makeEstimator(const DesignMatrix& design,
                                         const GroupedRows& rows,
                                         const std::stop_token& stop = {});

}  // namespace alteri
