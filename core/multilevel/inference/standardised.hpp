// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/fit.hpp"

#include <vector>

namespace alteri {

/// The slopes of a model in standard deviations: b sd(x) / sd(y), with standard errors and
/// intervals in the same proportion; z and p are those of b. The standard deviations (n - 1) are
/// those of the columns of X and of the outcome over the model's rows, for indicators and products
/// too. Without the intercept, which is 0 then. In the order of Fit::fixed.
///
/// Cost O(rows) for each column. Checked against R in marginal_means_test.cpp.
std::vector<Coefficient> standardisedCoefficients(const FittedModel& model);

}  // namespace alteri
