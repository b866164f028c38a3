// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/row_cells.hpp"
#include "core/store/file/table_names.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

class Connection;

/// What SQLite says of a table: its columns, its key, and what its rows hang on.
struct TableShape {
    struct Parent {
        std::vector<std::size_t> columns;  ///< in the order of the parent's key
        std::string table;
        bool mayBeNone = false;  ///< a row can do without
    };

    std::string name;
    std::vector<std::string> columns;
    std::vector<std::size_t> key;
    std::vector<Parent> parents;

    /// The number of a column, which the table must have.
    std::size_t column(std::string_view wanted) const;
    bool has(std::string_view wanted) const;
    bool isInKey(std::size_t column) const;
    StoredCells keyOf(const StoredCells& row) const;
    /// The rows that one of these cells refers to.
    std::vector<RowId> parentsOf(const StoredCells& row) const;
    /// " WHERE ..." that finds one row, with a mark for each cell of its key.
    std::string whereKey() const;
};

/// All tables that gestures record, by name.
using TableShapes = std::map<std::string, TableShape>;

/// @throws SQLite::Exception
TableShapes shapesOf(Connection& connection);

}  // namespace alteri
