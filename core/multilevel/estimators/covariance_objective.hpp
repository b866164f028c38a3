// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cstddef>
#include <vector>

namespace alteri {

/// The random term of an entry of theta, and its place in the term's factor L.
struct FactorPlace {
    std::size_t term = 0;
    int row = 0;
    int column = 0;
};

/// A deviance as a function of theta, the estimated entries of the factors L of the relative
/// covariances, and what comes with one evaluation.
struct ObjectiveAt {
    double value = 0;
    Eigen::VectorXd gradient;
    Eigen::MatrixXd hessian;    ///< empty if the objective does not know it
    double logDeterminant = 0;  ///< log|V0|, with REML also log|X'V0^-1 X| of the data's columns
    double rss = 0;             ///< penalised residual sum of squares, of v's outcome
    double df = 0;              ///< N, with REML N - p
    Eigen::VectorXd beta;       ///< of the columns of v
    Eigen::MatrixXd inverse;    ///< (X'V0^-1 X)^-1 of the same columns
};

/// What a minimiser needs to know of a profiled deviance.
class CovarianceObjective {
public:
    virtual ~CovarianceObjective() = default;

    virtual Eigen::Index size() const = 0;  ///< of theta
    virtual double value(const Eigen::VectorXd& theta) = 0;
    virtual ObjectiveAt at(const Eigen::VectorXd& theta) = 0;
    /// Per entry of theta; nothing where theta is no factors.
    virtual std::vector<FactorPlace> places() const { return {}; }
};

}  // namespace alteri
