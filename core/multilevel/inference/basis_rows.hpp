// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/fit.hpp"

#include <Eigen/Core>

namespace alteri {

/// A row of v = (1, x, y) in the columns of the model's basis.
Eigen::VectorXd basisRow(const FittedModel& model, std::size_t row);

/// A row of a term's Z in the basis of the estimator's effects: z'b = (row)'(S b).
Eigen::VectorXd basisEffects(const FittedModel& model, std::size_t row, std::size_t term);

}  // namespace alteri
