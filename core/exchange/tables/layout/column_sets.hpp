// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/layout/wide_blocks.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"

#include <cstddef>
#include <set>
#include <vector>

namespace alteri {

/// All columns of a table but some, in its order.
std::vector<std::size_t> columnsBut(const DelimitedTable& table,
                                    const std::set<std::size_t>& taken);

/// The columns of blocks of pairs.
std::set<std::size_t> columnsOfPairs(const std::vector<DyadBlock>& blocks);

}  // namespace alteri
