// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging/thing_rows.hpp"

#include "core/error.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/merging/merge_rules.hpp"

#include <algorithm>

namespace alteri {

namespace {

void writeCells(Connection& connection, const std::string& sql, const StoredCells& cells)
{
    auto& statement = connection.prepared(sql);
    for (std::size_t i = 0; i < cells.size(); ++i)
        bindCell(statement, static_cast<int>(i) + 1, cells[i]);
    statement.exec();
}

/// Columns that change together with one of a table.
std::vector<std::string> withTogether(const std::string& table, const std::string& field)
{
    for (const auto& together : columnsTogether(table))
        if (std::find(together.begin(), together.end(), field) != together.end())
            return together;
    return {field};
}

}  // namespace

RowsOfTables rowsOfThing(Connection& connection,
                         const TableShapes& shapes,
                         const std::string& schema,
                         const RowId& thing)
{
    RowsOfTables rows;
    const auto& shape = shapes.at(thing.table);
    const auto read = [&](const TableShape& of, const std::string& where) {
        SQLite::Statement query(connection.database(),
                                "SELECT * FROM " + schema + "." + quotedName(of.name) + where);
        for (std::size_t i = 0; !where.empty() && i < thing.key.size(); ++i)
            bindCell(query, static_cast<int>(i) + 1, thing.key[i]);
        while (query.executeStep()) {
            auto cells = storedCellsOf(query);
            if (of.name == thing.table
                || wholeOf(shapes, {of.name, of.keyOf(cells)}, cells) == thing)
                rows.emplace_back(of.name, std::move(cells));
        }
    };
    read(shape, shape.whereKey());
    const bool isAnswer = thing.table.ends_with("_value") || thing.table == "suspended_answer";
    for (const auto& shapeOfName : shapes) {
        const auto& name = shapeOfName.first;
        const auto& part = shapeOfName.second;
        if (!isPart(name) || name.ends_with("_choice") != isAnswer)
            continue;
        // Chosen categories have the key of their answer and one column more.
        const bool hasKey = std::all_of(shape.key.begin(), shape.key.end(), [&](std::size_t each) {
            return part.has(shape.columns[each]);
        });
        if (!isAnswer || hasKey)
            read(part, isAnswer ? shape.whereKey() : "");
    }
    return rows;
}

std::string packedRows(const RowsOfTables& rows)
{
    std::string bytes;
    for (const auto& [table, cells] : rows) {
        auto whole = cells;
        whole.insert(whole.begin(), StoredCell::ofText(table));
        bytes += packed(whole);
    }
    return bytes;
}

RowsOfTables unpackedRows(std::string_view bytes)
{
    RowsOfTables rows;
    while (!bytes.empty()) {
        auto cells = unpacked(bytes);
        if (cells.empty())
            throw Error(ErrorCode::StudyDamaged);
        const auto table = cells.front().bytes;
        cells.erase(cells.begin());
        rows.emplace_back(table, std::move(cells));
    }
    return rows;
}

void takeValue(Connection& connection,
               const TableShape& shape,
               const RowId& thing,
               const std::string& field,
               const StoredCells& other)
{
    for (const auto& column : withTogether(thing.table, field)) {
        StoredCells values{other.at(shape.column(column))};
        values.insert(values.end(), thing.key.begin(), thing.key.end());
        std::string where;
        for (const auto key : shape.key)
            where +=
                (where.empty() ? " WHERE " : " AND ") + quotedName(shape.columns[key]) + " = ?";
        writeCells(connection,
                   "UPDATE " + quotedName(thing.table) + " SET " + quotedName(column) + " = ?"
                       + where,
                   values);
    }
}

void takeWhole(Connection& connection,
               const TableShapes& shapes,
               const RowId& thing,
               const RowsOfTables& other)
{
    connection.database().exec("PRAGMA defer_foreign_keys = ON");
    const auto present = rowsOfThing(connection, shapes, "main", thing);
    std::for_each(present.rbegin(), present.rend(), [&](const auto& row) {
        const auto& shape = shapes.at(row.first);
        writeCells(connection, "DELETE FROM " + quotedName(row.first) + shape.whereKey(),
                   shape.keyOf(row.second));
    });
    for (const auto& [table, cells] : other) {
        std::string marks = "?";
        for (std::size_t i = 1; i < cells.size(); ++i)
            marks += ", ?";
        writeCells(connection, "INSERT INTO " + quotedName(table) + " VALUES (" + marks + ")",
                   cells);
    }
}

}  // namespace alteri
