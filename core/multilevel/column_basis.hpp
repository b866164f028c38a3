// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/size_classes.hpp"
#include "core/multilevel/within_products.hpp"

#include <Eigen/Core>

#include <vector>

namespace alteri {

/// The columns that models are computed with instead of the data's own: v = (1, x T, r), where
/// the predictors that are kept are centred, orthogonal and of mean square 1, and r is what they
/// leave of the outcome. Predictors that nearly determine each other, outcomes that are nearly
/// explained and offsets then cost no digits.
struct ColumnBasis {
    bool intercept = true;
    std::vector<Eigen::Index> kept;     ///< data columns of the predictors that are not aliased
    std::vector<Eigen::Index> aliased;  ///< determined by columns before them
    Eigen::VectorXd centre;             ///< per data column; 0 without an intercept
    Eigen::MatrixXd T;                  ///< data columns x data columns, upper triangular
    Eigen::Index outcome = 0;           ///< the outcome's data column, the last

    /// Number of fixed effects that are estimated.
    Eigen::Index size() const;
    /// log |T|^2 over the predictors: what |X'V^-1 X| of the data's own columns has less.
    double logDeterminant() const;
    /// Factor by which the outcome is scaled.
    double outcomeScale() const { return T(outcome, outcome); }

    /// From rows of deviations d to rows of v; the constant's entry of v is `constant`.
    Eigen::MatrixXd turn(const Eigen::MatrixXd& deviations, double constant) const;
    /// The matrix that takes coefficients of the columns v to those of the data's own.
    Eigen::MatrixXd coefficientMap() const;
    /// Coefficients, of the columns x of v, by which the basis took the predictors' share off the
    /// outcome.
    Eigen::VectorXd takenOfOutcome() const;
    /// Coefficients of the data's own columns.
    Eigen::VectorXd coefficients(const Eigen::VectorXd& ofBasis) const;
};

/// Products of the data in their basis.
struct BasedProducts {
    ColumnBasis basis;
    Eigen::MatrixXd W;                    ///< within groups, of v
    std::vector<SizeClass> classes;       ///< between groups, of v
    Eigen::VectorXd sizes;                ///< rows per group
    Eigen::MatrixXd means;                ///< groups x data columns, less their centre
    std::vector<Eigen::MatrixXd> slopes;  ///< as WithinProducts::slopes
};

/// Passes over the data and makes their columns orthogonal by Cholesky factors of cross-products
/// (Stathopoulos & Wu 2002, SIAM J. Sci. Comput. 23(6)), passing again where the columns are so
/// near to collinear that one pass does not give all digits (Yamamoto et al. 2015, ETNA 44).
///
/// A predictor is aliased if what the columns before it leave of it is less than 1e-7 of its
/// length, the rule of R's lm and lme4 (LINPACK dqrdc2), on centred columns.
///
/// @throws Error{OutcomeConstant}, Error{ResidualsZero}, Error{Cancelled}
BasedProducts formBasedProducts(const WithinRequest& request);

/// The share of the outcome's variation within groups that predictors leave there. Far below 1 the
/// basis, made for all variation, takes digits from models of large differences between groups.
double residualShareWithin(const BasedProducts& products);

/// The same products for another outcome column of v: less what coefficients explain of it.
///
/// @param beta of the columns v
BasedProducts
rebase(const WithinRequest& request, const BasedProducts& products, const Eigen::VectorXd& beta);

}  // namespace alteri
