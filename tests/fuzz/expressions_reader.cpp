// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions of computed columns and conditions of the guide.
#include "core/measures/variables/expression.hpp"
#include "tests/fuzz/readers.hpp"

void alteri::fuzz::readExpressions(std::string bytes)
{
    parseExpression(bytes);
}
