// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merging/table_shapes.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

// What is particular to a study when copies of it are merged; everything else goes by the tables
// as SQLite describes them.

/// Tables whose things are known by more than their ids, those that others hang on first.
const std::vector<std::string>& tablesOfKnownThings();
/// The columns by which a thing is the same one, whoever made it.
std::vector<std::string> knownBy(std::string_view table);

/// Columns that belong together: one changed, all are. Any other column is by itself.
std::vector<std::vector<std::string>> columnsTogether(std::string_view table);

/// Whether nobody is asked about a column: what we have stays.
bool isSilent(std::string_view table, std::string_view column);

/// What a row is a part of that only makes sense as a whole, which may be the row itself.
/// @param row whose key, and whose references, are known
std::optional<RowId> wholeOf(const TableShapes& shapes, const RowId& id, const StoredCells& row);

/// Whether rows of a table are nothing but parts of others.
bool isPart(std::string_view table);

/// A text that only one may have: within which column's rows, and what is put between it and a
/// number where it is taken.
struct OnlyOne {
    std::string table;
    std::string column;
    std::string within;  ///< empty: in the study
    std::string joint;   ///< empty: it is a number itself
};
const std::vector<OnlyOne>& textsOfOnlyOne();

/// The table to which the ids in a column belong.
std::string tableOfIds(std::string_view table, std::string_view column);

/// The column that says what a thing is called; empty if it has no name.
std::string nameColumn(std::string_view table);

}  // namespace alteri
