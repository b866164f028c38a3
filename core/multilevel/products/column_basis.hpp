// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

}  // namespace alteri
