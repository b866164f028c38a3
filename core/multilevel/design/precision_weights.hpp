// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/design/design_matrix.hpp"

#include <string>
#include <vector>

namespace alteri {

/// Makes of a model with Var(e) = sigma^2 / w one with equal variances: rows of y, X and Z, their
/// constants included, are multiplied by sqrt(w). Coefficients and variances stay what they are;
/// the deviance is that of the data less `design.logWeights`, the sum of log w, as in lme4 (Bates
/// et al. 2015, J. Stat. Softw. 67(1), sec. 3). Loops over ties know nothing of weights.
///
/// @param weights of the design's rows
/// @param name of their variable
/// @throws Error{WeightsInvalid} one is not greater than 0
void weighByPrecision(DesignMatrix& design, const double* weights, const std::string& name);

/// Multiplies all rows, after which the constants are columns, `design.isWeighed` holds and
/// `design.roots` has all that rows were ever multiplied by.
void multiplyRows(DesignMatrix& design, std::vector<double> roots);

}  // namespace alteri
