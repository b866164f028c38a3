// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging/merged_rows.hpp"

#include "core/store/file/connection.hpp"
#include "core/store/merging/merge_rules.hpp"

#include <sqlite3.h>

#include <cstdint>
#include <functional>

namespace alteri {

namespace {

void run(Connection& connection, const std::string& sql, const StoredCells& cells)
{
    auto& statement = connection.prepared(sql);
    for (std::size_t i = 0; i < cells.size(); ++i)
        bindCell(statement, static_cast<int>(i) + 1, cells[i]);
    statement.exec();
}

void add(Connection& connection, const std::string& table, const StoredCells& row)
{
    std::string marks = "?";
    for (std::size_t i = 1; i < row.size(); ++i)
        marks += ", ?";
    run(connection, "INSERT INTO " + quotedName(table) + " VALUES (" + marks + ")", row);
}

void change(Connection& connection,
            const TableShape& shape,
            const RowId& row,
            const std::map<std::size_t, StoredCell>& cells)
{
    std::string sql = "UPDATE " + quotedName(row.table) + " SET ";
    StoredCells values;
    for (const auto& [column, cell] : cells) {
        sql += (values.empty() ? "" : ", ") + quotedName(shape.columns[column]) + " = ?";
        values.push_back(cell);
    }
    values.insert(values.end(), row.key.begin(), row.key.end());
    run(connection, sql + shape.whereKey(), values);
}

/// A row that refers to one that is not there.
struct HangingRow {
    std::string table;
    std::int64_t row = 0;
    std::string column;
};

std::vector<HangingRow> hangingRows(Connection& connection)
{
    std::vector<HangingRow> hanging;
    SQLite::Statement rows(connection.database(), "SELECT c.\"table\", c.rowid, l.\"from\""
                                                  " FROM pragma_foreign_key_check AS c"
                                                  " JOIN pragma_foreign_key_list(c.\"table\") AS l"
                                                  " ON l.id = c.fkid AND l.seq = 0");
    while (rows.executeStep())
        hanging.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getInt64(),
                           rows.getColumn(2).getString()});
    return hanging;
}

/// A reference that a row can do without is dropped, else the row.
void settle(Connection& connection, const TableShape& shape, const HangingRow& hanging)
{
    const auto where = " WHERE rowid = " + std::to_string(hanging.row);
    for (const auto& parent : shape.parents)
        if (parent.mayBeNone && shape.columns[parent.columns.front()] == hanging.column
            && connection.database().tryExec("UPDATE " + quotedName(shape.name) + " SET "
                                             + quotedName(hanging.column) + " = NULL" + where)
                   == SQLITE_OK)
            return;
    connection.database().exec("DELETE FROM " + quotedName(shape.name) + where);
}

/// A text in another language of something that is not there; no reference says so.
void removeStrayTranslation(Connection& connection, const TableShape& shape, const RowId& row)
{
    std::string things;
    for (const auto& table : tablesOfKnownThings())
        things +=
            (things.empty() ? "SELECT id FROM " : " UNION ALL SELECT id FROM ") + quotedName(table);
    run(connection,
        "DELETE FROM translation" + shape.whereKey() + " AND subject NOT IN (" + things + ")",
        row.key);
}

bool isTaken(Connection& connection,
             const OnlyOne& only,
             const std::string& text,
             const StoredCell& within,
             const StoredCell& id)
{
    const auto among = [&](const std::string& table, const std::string& also) {
        auto& query = connection.prepared("SELECT 1 FROM " + quotedName(table) + " WHERE "
                                          + only.column + " = ?1 AND id <> ?2" + also);
        query.bind(1, text);
        bindCell(query, 2, id);
        if (!also.empty())
            bindCell(query, 3, within);
        const bool found = query.executeStep();
        query.reset();
        return found;
    };
    if (among(only.table, only.within.empty() ? "" : " AND " + quotedName(only.within) + " = ?3"))
        return true;
    // Variables of all kinds are called by their keys.
    const bool isVariable = only.table == "recode" || only.table == "derived_column";
    if (only.table == "attribute" || isVariable)
        for (const std::string other : {"recode", "derived_column"})
            if (other != only.table && among(other, ""))
                return true;
    return isVariable && among("attribute", "");
}

std::string freeText(const OnlyOne& only,
                     const std::string& text,
                     const std::function<bool(const std::string&)>& isTakenText)
{
    for (int number = only.joint.empty() ? 1 : 2;; ++number) {
        auto candidate = (only.joint.empty() ? "" : text + only.joint) + std::to_string(number);
        if (!isTakenText(candidate))
            return candidate;
    }
}

void rename(Connection& connection,
            const TableShape& shape,
            const OnlyOne& only,
            const RowId& row,
            std::vector<RenamedRow>& renamed)
{
    auto& query = connection.prepared("SELECT * FROM " + quotedName(row.table) + shape.whereKey());
    bindCell(query, 1, row.key.front());
    if (!query.executeStep()) {
        query.reset();
        return;
    }
    const auto cells = storedCellsOf(query);
    query.reset();
    const auto column = shape.column(only.column);
    const auto text = cells[column].text();
    const auto within = only.within.empty() ? StoredCell() : cells[shape.column(only.within)];
    const auto taken = [&](const std::string& candidate) {
        return isTaken(connection, only, candidate, within, row.key.front());
    };
    if (!taken(text))
        return;
    const auto free = freeText(only, text, taken);
    change(connection, shape, row, {{column, StoredCell::ofText(free)}});
    renamed.push_back({row, only.column, text, free});
}

}  // namespace

std::vector<RenamedRow>
writeMerged(Connection& connection, const TableShapes& shapes, const MergedRows& rows)
{
    connection.database().exec("PRAGMA defer_foreign_keys = ON");
    for (const auto& [row, cells] : rows.added)
        add(connection, row.table, cells);
    for (const auto& [row, cells] : rows.changed)
        change(connection, shapes.at(row.table), row, cells);
    for (const auto& row : rows.removed)
        run(connection, "DELETE FROM " + quotedName(row.table) + shapes.at(row.table).whereKey(),
            row.key);
    for (auto hanging = hangingRows(connection); !hanging.empty();
         hanging = hangingRows(connection))
        for (const auto& each : hanging)
            settle(connection, shapes.at(each.table), each);
    for (const auto& [row, cells] : rows.added)
        if (row.table == "translation")
            removeStrayTranslation(connection, shapes.at(row.table), row);
    return renameTwins(connection, shapes, rows);
}

std::vector<RenamedRow>
renameTwins(Connection& connection, const TableShapes& shapes, const MergedRows& rows)
{
    std::vector<RenamedRow> renamed;
    for (const auto& only : textsOfOnlyOne()) {
        const auto& shape = shapes.at(only.table);
        const auto column = shape.column(only.column);
        for (const auto& [row, cells] : rows.added)
            if (row.table == only.table && !rows.restored.contains(row))
                rename(connection, shape, only, row, renamed);
        for (const auto& [row, cells] : rows.changed)
            if (row.table == only.table && cells.contains(column))
                rename(connection, shape, only, row, renamed);
    }
    return renamed;
}

}  // namespace alteri
