// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/column_names.hpp"
#include "core/exchange/tables/columns/table_rules.hpp"
#include "core/exchange/tables/columns/table_source.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"

#include <optional>

namespace alteri {

/// A table as far as it can be read; what is wrong with it is told when it is imported.
DelimitedTable parsed(const TableSource& source, const TableRules& rules);

/// The header and the first rows of a table, so that large ones are not read twice.
struct TableBeginning {
    DelimitedTable table;
    bool isWhole = true;
};

TableBeginning firstRows(const TableSource& source, const TableRules& rules);

/// Whether a table has such a column.
bool hasColumn(const DelimitedTable& table, const ColumnNames& names);

/// Whether its rows go from one alter to another.
bool isOfTies(const DelimitedTable& table);

/// Whether EgoWeb wrote it.
bool isOfEgoWeb(const DelimitedTable& table);

/// What a table is for a study.
enum class TableRole { Egos, Alteri, Ties, Matrix, EgoWebAlteri, Unknown };

/// What the user says that it is, or its columns do.
TableRole roleOf(const TableSource& source, const TableBeginning& beginning);

/// What a role says about the rows of a table as it is; nothing if it is unknown.
std::optional<TableKind> kindFor(TableRole role);

}  // namespace alteri
