// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/layout/column_sets.hpp"

namespace alteri {

std::vector<std::size_t> columnsBut(const DelimitedTable& table, const std::set<std::size_t>& taken)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < table.header.size(); ++i)
        if (!taken.contains(i))
            columns.push_back(i);
    return columns;
}

std::set<std::size_t> columnsOfPairs(const std::vector<DyadBlock>& blocks)
{
    std::set<std::size_t> columns;
    for (const auto& block : blocks)
        for (const auto& [pair, column] : block.columns)
            columns.insert(column);
    return columns;
}

}  // namespace alteri
