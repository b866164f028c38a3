// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/model/codebook.hpp"
#include "core/model/value.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace alteri {

// The variables of several answers: for each category whether it was chosen, 1 or 0 (`langs[ar]`),
// and how many were (`langs[]`); missing in rows without an answer, while a row that says that it
// is none of the categories has zeros. They are parts of one column until all variables have their
// names, since those depend on all others.

/// One column per category and one for their number, all rows missing.
std::vector<Column> choiceParts(const Attribute& attribute, VariableLevel level, std::size_t rows);

/// @param parts as choiceParts() made them for the attribute
void setChoices(std::vector<Column>& parts,
                std::size_t row,
                const Attribute& attribute,
                const Choices& choices);

/// Puts parts into the place of their column, under its name and label with those of the category,
/// or (n), behind it.
/// @param names of columns; where one has parts, theirs are added
void spreadChoices(std::vector<Column>& columns, std::set<std::string, std::less<>>& names);
void spreadChoices(std::vector<Column>& columns);

}  // namespace alteri
