// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions of computed columns and conditions of the guide.
#include "core/measures/variables/expression.hpp"
#include "tests/fuzz/fuzz.hpp"

void alteri::fuzz::read(std::string bytes)
{
    parseExpression(bytes);
}
