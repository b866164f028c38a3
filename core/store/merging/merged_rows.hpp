// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merging/table_shapes.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace alteri {

class Connection;

/// What a merge does to the rows of our study.
struct MergedRows {
    std::map<RowId, StoredCells> added;
    std::map<RowId, std::map<std::size_t, StoredCell>> changed;
    std::set<RowId> removed;
    std::set<RowId> restored;  ///< those among the added that were ours

    bool isEmpty() const { return added.empty() && changed.empty() && removed.empty(); }
};

/// A text that was changed since another has it.
struct RenamedRow {
    RowId row;
    std::string column;
    std::string before;
    std::string after;
};

/// Writes to a study, within its transaction: references need not be whole before its end. What
/// hangs on nothing any more goes, and texts that only one may have are made different.
/// @throws SQLite::Exception, Error{StoreFailed}
std::vector<RenamedRow>
writeMerged(Connection& connection, const TableShapes& shapes, const MergedRows& rows);

/// Of rows that are in: what came under a name that only one may have gets another.
/// @throws SQLite::Exception
std::vector<RenamedRow>
renameTwins(Connection& connection, const TableShapes& shapes, const MergedRows& rows);

}  // namespace alteri
