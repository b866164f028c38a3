// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/expression.hpp"
#include "core/model/codebook.hpp"

namespace alteri {

/// Whether a condition can hold for some answers, as far as its comparisons with numbers and codes
/// tell: `age >= 18 and age < 12` cannot, nor can `size < 0`, nor what asks for a number outside of
/// the limits of its attribute. What is not decided counts as possible: two variables that are
/// compared with each other, arithmetic, and more than some hundred alternatives.
bool canHold(const Expression& condition, const Codebook& codebook);

}  // namespace alteri
