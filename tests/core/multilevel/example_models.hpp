// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/multilevel/estimators/estimator.hpp"
#include "core/multilevel/inference/fit.hpp"

#include <Eigen/Core>

#include <cstdint>
#include <string>
#include <vector>

namespace alteri::test {

/// 72 ties in 16 egos of unequal size, from a fixed seed: y, x, z (numbers), type, city
/// (categories, city crossed with egos), ego.
Frame exampleFrame();

/// A tie's answers.
Column numberColumn(const std::string& name, const std::vector<double>& values);

/// The grouping "ego" of rows by numbers from 0 on.
Column egoColumn(std::vector<std::int32_t> codes);

ModelSpec specFor(const std::string& formula, bool reml = false);

/// The problem for which a model is not fitted.
ErrorCode refusal(const Frame& frame, const ModelSpec& spec);

/// X and the Z of all random terms, written out.
Eigen::MatrixXd denseX(const DesignMatrix& design);
Eigen::MatrixXd denseZ(const DesignMatrix& design, const RandomTerm& term);
Eigen::VectorXd denseY(const DesignMatrix& design);

/// I + Z D Z', D the relative covariances at theta, and the deviance from its definition.
Eigen::MatrixXd
denseV(const DesignMatrix& design, const Estimator& estimator, const Eigen::VectorXd& theta);
double denseDeviance(const DesignMatrix& design, const Eigen::MatrixXd& V, bool reml);

}  // namespace alteri::test
