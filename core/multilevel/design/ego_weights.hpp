// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/design/design_matrix.hpp"

#include <string>

namespace alteri {

/// Takes sampling weights of the groups of the first random term, ego's usually, into a design: by
/// row, scaled so that their mean over the groups is 1. Their scale changes neither estimates nor
/// errors (Rabe-Hesketh & Skrondal 2006, J. R. Stat. Soc. A 169(4), sec. 3); ties of an ego are all
/// there, so that there are no weights within egos to be scaled. Of linear models rows are
/// multiplied by the roots of the weights, as weighByPrecision() does, and `design.logWeights` is
/// weighed.
///
/// @param weights of the design's rows
/// @param name of their variable
/// @throws Error{WeightsInvalid} one is not greater than 0, {EgoWeightsVary} rows of one group have
///         different ones, {NotWithoutGroups}, {OneGroupingNeeded} for `isLinear`
void weighEgos(DesignMatrix& design, const double* weights, const std::string& name, bool isLinear);

}  // namespace alteri
