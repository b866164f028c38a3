// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/exact_search.hpp"
#include "core/multilevel/generalised/generalised_fit.hpp"

namespace alteri {

/// The inverse of the information over the parameters that have some: a parameter at its bound
/// (row and column 0, or none) has no covariance.
///
/// @param size of the result
/// @throws Error{EstimateNotFound}
Eigen::MatrixXd inverseInformation(const Eigen::MatrixXd& information, Eigen::Index size);

/// Fills a model's fit from estimates in the basis of its data: thresholds and coefficients of the
/// data's own columns, deviations with errors by the delta method, tests and criteria.
///
/// @throws Error{EstimateNotFound} its numbers are not finite
void fillFit(GeneralisedModel& model,
             const GeneralisedEstimate& single,
             const GeneralisedEstimate& whole);

}  // namespace alteri
