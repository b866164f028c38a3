// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/estimators/estimator.hpp"

namespace alteri {

/// The model with one random intercept.
std::unique_ptr<Estimator> makeInterceptEstimator(BasedProducts products);

}  // namespace alteri
