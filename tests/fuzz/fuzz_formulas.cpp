// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas of models.
#include "core/multilevel/formula/formula.hpp"
#include "tests/fuzz/fuzz.hpp"

void alteri::fuzz::read(std::string bytes)
{
    parseFormula(bytes);
}
