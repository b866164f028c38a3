// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/rows/delimited_table.hpp"

#include <cstddef>
#include <map>
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

}  // namespace alteri
