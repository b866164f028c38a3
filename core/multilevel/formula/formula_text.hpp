// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/formula/formula.hpp"

#include <string>

namespace alteri {

/// A formula as it is written: "y ~ a + b:centre(c) + (1 + a | ego)". Names that are more than
/// letters, digits, `_` and `.` stand in backticks. parseFormula() reads it back to the same
/// formula; a test does so with random ones. A name that holds a backtick cannot be written in a
/// formula at all.
std::string formulaText(const Formula& formula);

/// A variable as it is written, with backticks, unlike FormulaVariable::text().
std::string formulaText(const FormulaVariable& variable);

/// A term as it is written, with backticks, unlike textOf().
std::string formulaText(const FormulaTerm& term);

}  // namespace alteri
