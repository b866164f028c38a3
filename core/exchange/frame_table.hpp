// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/delimited_table.hpp"
#include "core/measures/frame.hpp"

namespace alteri {

/// The columns of any text table as data for a model. A column all of whose values are numbers is
/// numeric and can serve as a group too; others are categorical with levels in alphabetical order.
/// Empty cells and NA are missing.
Frame frameOf(const DelimitedTable& table);

}  // namespace alteri
