// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_source.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"

#include <map>
#include <string>
#include <vector>

namespace alteri {

/// Whether the first cells of the rows are the titles of the further columns, in their order: a
/// matrix of the ties between the alteri of one ego.
/// @param isWhole false if only the first rows were read
bool isTieMatrix(const DelimitedTable& table, bool isWhole = true);

/// Who the alteri of the egos are, by id and by name.
struct KnownAlteri {
    std::map<std::string, std::map<std::string, std::string>> idsByName{};  ///< ids name themselves
};

/// The ties of some matrices as one table. A matrix is that of the ego who has all of its alteri;
/// of several, of the one whose id stands in the name of its file (`adj_028.csv`). Cells without
/// value and with 0 are no ties, and neither is the diagonal; a pair with the same value in both
/// directions is one tie. Other values than 0 and 1 become the attribute `weight`.
/// @throws Error{MatrixEgoUnknown}, with all of them
TableSource tiesOfMatrices(const std::vector<DelimitedTable>& matrices,
                           const KnownAlteri& known,
                           std::vector<TableNote>& notes);

/// Whether a number in a file's name is the id of an ego, or the id stands there as a word.
bool namesEgo(const std::string& file, const std::string& ego);

}  // namespace alteri
