// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_rules.hpp"
#include "core/exchange/tables/columns/table_source.hpp"
#include "core/exchange/tables/layout/wide_blocks.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace alteri {

/// For each ego the ids of its alteri in the order of their table.
using AlterIds = std::map<std::string, std::vector<std::string>>;

/// The ties of dyad blocks as a table: one for each pair that has a value other than 0 in some
/// block. Pairs count alteri by their numbers if their ids are numbers up to the size of the block,
/// else by their order.
TableSource tiesOfDyads(const DelimitedTable& egos,
                        std::size_t egoColumn,
                        const std::vector<DyadBlock>& blocks,
                        const AlterIds& alteri,
                        std::vector<TableNote>& notes);

/// The alteri of a table of egos as a table. Where the table tells the sizes of the networks they
/// are the first ones; else those about whom something is said.
/// @param missing what means that there is no answer
/// @param alteri what was found, for the pairs
TableSource alteriOfBlocks(const DelimitedTable& egos,
                           std::size_t egoColumn,
                           const std::vector<AlterBlock>& blocks,
                           const std::vector<TableRules::MissingCode>& missing,
                           AlterIds& alteri,
                           std::vector<TableNote>& notes);

}  // namespace alteri
