// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/measures/variables/expression.hpp"

#include <string>

namespace alteri {

/// A text as R writes it, in quotation marks.
std::string textForR(const std::string& text);

/// An expression over the columns of a table, as R writes it for a data frame whose columns are all
/// texts: numbers are made of them where numbers are meant.
std::string conditionInR(const Expression& expression, const Frame& frame);

/// The name of the column that a variable of an expression means: `ego.age` may be `age`.
std::string columnNameOf(const Frame& frame, const std::string& name);

}  // namespace alteri
