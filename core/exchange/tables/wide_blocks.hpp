// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/delimited_table.hpp"
#include "core/exchange/tables/table_source.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

// Tables of egos with a row for each, in which columns stand for alteri or for pairs of them.

/// The columns of the pairs of alteri, found by their titles: `1 to 2`, `X1.to.2`, `b10_1_2`,
/// `close12`. They are such a block if all pairs of as many alteri are there, in whatever order.
struct DyadBlock {
    std::string name;      ///< what the titles have in common before the numbers; may be empty
    std::string example;   ///< the title of the first
    std::size_t size = 0;  ///< how many alteri
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> columns{};  ///< of pairs, from 1
};

/// All blocks of the most alteri, of whom there are at least three.
std::vector<DyadBlock> dyadBlocks(const DelimitedTable& egos);

/// The columns of one variable about alteri: `sex.1` to `sex.8`, `sex_a` to `sex_h`, `alter1_sex`
/// to `alter8_sex`.
struct AlterBlock {
    std::string name;
    std::string example;
    std::vector<std::size_t> columns{};  ///< of the first alter, the second, and so on
};

/// The blocks of as many alteri as the pairs are of; without pairs, of as many as most blocks have.
/// @param taken columns that are something else
std::vector<AlterBlock> alterBlocks(const DelimitedTable& egos,
                                    const std::vector<DyadBlock>& dyads,
                                    const std::vector<std::size_t>& taken);

/// What the column of a block of pairs is called among ties.
std::string attributeName(const DyadBlock& block, std::size_t blocks);

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
