// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/estimators/estimator.hpp"

namespace alteri {

/// The model with random slopes of one grouping.
///
/// @param term the design's only random term
/// @param weights sampling weights of the groups, by whose roots all rows are multiplied; empty
///        for none
std::unique_ptr<Estimator>
makeSlopeEstimator(BasedProducts products, const RandomTerm& term, const Eigen::ArrayXd& weights);

}  // namespace alteri
