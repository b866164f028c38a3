// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/estimators/estimator.hpp"

namespace alteri {

/// The model with random slopes of one grouping.
///
/// @param term the design's only random term
std::unique_ptr<Estimator> makeSlopeEstimator(BasedProducts products, const RandomTerm& term);

}  // namespace alteri
