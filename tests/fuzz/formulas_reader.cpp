// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas of models.
#include "core/multilevel/formula/formula.hpp"
#include "tests/fuzz/readers.hpp"

void alteri::fuzz::readFormulas(std::string bytes)
{
    parseFormula(bytes);
}
