// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/estimators/estimator.hpp"

#include <Eigen/Core>

#include <vector>

namespace alteri {

/// Estimates of a model whose rows are multiplied by roots of weights, in the units of its design's
/// columns, for passes over the rows. Such designs have no constant but by columns, so that nothing
/// is centred and L keeps its form.
struct RawFactor {
    RawFactor(const DesignMatrix& design, const Estimator& estimator, const Estimate& estimate);

    Eigen::VectorXd x(const DesignMatrix& design, std::size_t row) const;
    Eigen::VectorXd z(const DesignMatrix& design, std::size_t row) const;

    std::vector<std::size_t> columns;  ///< of the design's coefficients, those that are estimated
    Eigen::VectorXd beta;
    Eigen::MatrixXd inverse;  ///< (X'V0^-1 X)^-1
    Eigen::MatrixXd L;        ///< of the first random term, relative to sigma
    double sigma2 = 0;
};

}  // namespace alteri
