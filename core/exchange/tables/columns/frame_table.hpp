// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_reading.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/measures/columns/frame.hpp"

#include <set>
#include <string>

namespace alteri {

/// How the columns of any text table are read for models.
/// @param groups columns that name groups: words among their numbers are no faults
TableReading readForModels(const DelimitedTable& table,
                           const TableRules& rules,
                           const std::set<std::string>& groups);

/// The columns of a text table as data for a model. A column of numbers can serve as a group too;
/// others are categorical with levels in alphabetical order. Where numbers cannot be told from
/// thousands the column holds texts.
Frame frameOf(const DelimitedTable& table, const TableReading& reading);

}  // namespace alteri
