// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// Reads categories as they are written one below the other, in a text or a spreadsheet: a label,
/// or a code, a tabulator and a label. Empty lines are left out; without a code it is left empty.
std::vector<Category> readCategoryList(std::string_view list);

/// A code that the attribute does not have yet: the next number where it is ordinal and all of its
/// codes are numbers, else the key made from the label, numbered where it is taken.
std::string freeCode(const Attribute& attribute, std::string_view label);

}  // namespace alteri
