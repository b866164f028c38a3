// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"

namespace alteri {

/// More different numbers than this make no table that anybody reads.
inline constexpr std::size_t mostGroupedValues = 30;

/// Whether the values of a column can be taken as groups: it has categories or few numbers.
bool canBeGrouped(const Column& column);

/// The values of a column as groups: its categories, or its different numbers in rising order.
/// @throws Error{VariableNotCategorical} texts
/// @throws Error{TooManyValues}
CategoryValues groupsOf(const Column& column);

}  // namespace alteri
