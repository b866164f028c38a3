// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_source.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace alteri {

/// Gives the column that several columns became what the file says of these: labels, values, and
/// which of them mean that there is no answer. Where they disagree it takes nothing, and notes it.
/// @param name of the column in `to`
void describeBlock(const DelimitedTable& egos,
                   const std::string& name,
                   const std::vector<std::size_t>& columns,
                   const TableSource& from,
                   TableSource& to,
                   std::vector<TableNote>& notes);

}  // namespace alteri
