// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merging/table_shapes.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alteri {

class Connection;

/// Rows of a study, each with the table that it is in.
using RowsOfTables = std::vector<std::pair<std::string, StoredCells>>;

/// The rows that something consists of in one of the studies that a connection has: its own, and
/// those that are parts of it.
/// @throws SQLite::Exception
RowsOfTables rowsOfThing(Connection& connection,
                         const TableShapes& shapes,
                         const std::string& schema,
                         const RowId& thing);

/// Rows as bytes, to be kept in one cell.
std::string packedRows(const RowsOfTables& rows);
/// @throws Error{StudyDamaged} they are not what packedRows() made
RowsOfTables unpackedRows(std::string_view bytes);

/// Gives a row the value that another state of it has, with those that change together with it.
/// @throws SQLite::Exception
void takeValue(Connection& connection,
               const TableShape& shape,
               const RowId& thing,
               const std::string& field,
               const StoredCells& other);

/// Puts the rows of another state of a thing in the place of its own, within a transaction.
/// @throws SQLite::Exception
void takeWhole(Connection& connection,
               const TableShapes& shapes,
               const RowId& thing,
               const RowsOfTables& other);

}  // namespace alteri
