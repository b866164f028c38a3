// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes/recording.hpp"
#include "core/store/merging/table_shapes.hpp"

#include <map>
#include <string>
#include <vector>

namespace alteri {

class Connection;

/// What became of one row.
struct RowChange {
    enum class Kind { Added, Changed, Removed };

    Kind kind = Kind::Changed;
    StoredCells before;         ///< of a changed row only its key and the cells that changed
    StoredCells after;          ///< of a changed row only the cells that changed
    std::vector<bool> changed;  ///< which those are
};

/// What became of the rows of each table between two states of a study.
using Difference = std::map<std::string, std::map<StoredCells, RowChange>>;

/// @param before,after names of databases that the connection has attached; "main" is its own
/// @throws SQLite::Exception, Error{StoreFailed}
Difference differenceOf(Connection& connection,
                        const std::string& before,
                        const std::string& after,
                        const TableShapes& shapes);

/// What the rows of a changeset say, which must be one; of tables that are not known nothing.
/// @throws Error{StoreFailed}
Difference rowsOf(const Changeset& changeset, const TableShapes& shapes);

/// What became of a row, or nothing if it is the same.
const RowChange* changeOfRow(const Difference& difference, const RowId& row);

inline bool isRemoved(const RowChange* change)
{
    return change != nullptr && change->kind == RowChange::Kind::Removed;
}

inline bool isAdded(const RowChange* change)
{
    return change != nullptr && change->kind == RowChange::Kind::Added;
}

}  // namespace alteri
