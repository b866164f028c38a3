// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_source.hpp"

#include <vector>

namespace alteri {

/// What a table of labels says: a row for each code, with the column that it stands in (`column`,
/// `variable`, `attribute`, `key`), the code (`code`, `value`) and what it is called (`label`,
/// `meaning`), under these names or the German ones. A column that is left empty is that of the row
/// above, as code lists are often written; a row without a code says what the column is called.
///
/// @param rules how the table is written; its form only
/// @return in the order of the table
/// @throws Error{TableColumnMissing}, Error{IdTwice} for a code that a column has twice, and what
///         is wrong with the table
std::vector<ColumnDescription> labelsIn(const TableSource& table, const TableRules& rules = {});

}  // namespace alteri
