// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging/table_shapes.hpp"

#include "core/error.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/schema.hpp"

#include <algorithm>

namespace alteri {

namespace {

TableShape shapeOf(SQLite::Database& database, const std::string& name)
{
    TableShape shape{name, {}, {}, {}};
    std::vector<bool> mustBe;
    SQLite::Statement columns(
        database, "SELECT name, pk, \"notnull\" FROM pragma_table_info(?) ORDER BY cid");
    columns.bind(1, name);
    while (columns.executeStep()) {
        if (columns.getColumn(1).getInt() > 0)
            shape.key.push_back(shape.columns.size());
        shape.columns.push_back(columns.getColumn(0).getString());
        mustBe.push_back(columns.getColumn(2).getInt() != 0 || columns.getColumn(1).getInt() > 0);
    }
    SQLite::Statement parents(database, "SELECT id, \"table\", \"from\""
                                        " FROM pragma_foreign_key_list(?) ORDER BY id, seq");
    parents.bind(1, name);
    int last = -1;
    while (parents.executeStep()) {
        if (parents.getColumn(0).getInt() != last)
            shape.parents.push_back({{}, parents.getColumn(1).getString(), false});
        last = parents.getColumn(0).getInt();
        const auto column = shape.column(parents.getColumn(2).getString());
        auto& parent = shape.parents.back();
        parent.columns.push_back(column);
        parent.mayBeNone = !mustBe[column];
    }
    return shape;
}

}  // namespace

std::size_t TableShape::column(std::string_view wanted) const
{
    const auto found = std::find(columns.begin(), columns.end(), wanted);
    if (found == columns.end())
        throw Error(ErrorCode::StoreFailed, {name + "." + std::string(wanted)});
    return static_cast<std::size_t>(found - columns.begin());
}

bool TableShape::has(std::string_view wanted) const
{
    return std::find(columns.begin(), columns.end(), wanted) != columns.end();
}

bool TableShape::isInKey(std::size_t column) const
{
    return std::find(key.begin(), key.end(), column) != key.end();
}

StoredCells TableShape::keyOf(const StoredCells& row) const
{
    StoredCells cells;
    for (const auto each : key)
        cells.push_back(row[each]);
    return cells;
}

std::vector<RowId> TableShape::parentsOf(const StoredCells& row) const
{
    std::vector<RowId> rows;
    for (const auto& parent : parents) {
        StoredCells cells;
        for (const auto each : parent.columns)
            cells.push_back(row[each]);
        if (std::none_of(cells.begin(), cells.end(),
                         [](const StoredCell& c) { return c.isNone(); }))
            rows.push_back({parent.table, std::move(cells)});
    }
    return rows;
}

std::string TableShape::whereKey() const
{
    std::string sql;
    for (const auto each : key)
        sql += (sql.empty() ? " WHERE " : " AND ") + quotedName(columns[each]) + " = ?";
    return sql;
}

TableShapes shapesOf(Connection& connection)
{
    TableShapes shapes;
    for (const auto& name : tableNames(connection.database()))
        if (isRecorded(name))
            shapes.emplace(name, shapeOf(connection.database(), name));
    return shapes;
}

}  // namespace alteri
