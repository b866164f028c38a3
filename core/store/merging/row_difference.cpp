// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging/row_difference.hpp"

#include "core/error.hpp"
#include "core/store/file/connection.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace alteri {

namespace {

void requireDone(int result, const char* message)
{
    if (result != SQLITE_OK)
        throw Error(ErrorCode::StoreFailed,
                    {message != nullptr ? message : sqlite3_errstr(result)});
}

struct SessionEnd {
    void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
};

struct MemoryEnd {
    void operator()(void* memory) const { sqlite3_free(memory); }
};

struct IteratorEnd {
    void operator()(sqlite3_changeset_iter* rows) const { sqlite3changeset_finalize(rows); }
};

RowChange::Kind kindOf(int operation)
{
    if (operation == SQLITE_INSERT)
        return RowChange::Kind::Added;
    return operation == SQLITE_DELETE ? RowChange::Kind::Removed : RowChange::Kind::Changed;
}

void addRowChange(Difference& difference, sqlite3_changeset_iter* row, const TableShapes& shapes)
{
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(row, &table, &columns, &operation, &indirect);
    const auto shape = shapes.find(table);
    if (shape == shapes.end()
        || std::any_of(shape->second.key.begin(), shape->second.key.end(),
                       [&](std::size_t each) { return each >= static_cast<std::size_t>(columns); }))
        return;
    RowChange change;
    change.kind = kindOf(operation);
    for (int i = 0; i < columns; ++i) {
        sqlite3_value* before = nullptr;
        sqlite3_value* after = nullptr;
        if (operation != SQLITE_INSERT)
            sqlite3changeset_old(row, i, &before);
        if (operation != SQLITE_DELETE)
            sqlite3changeset_new(row, i, &after);
        change.before.push_back(storedCellOf(before));
        change.after.push_back(storedCellOf(after));
        change.changed.push_back(operation == SQLITE_UPDATE && after != nullptr);
    }
    auto key = shape->second.keyOf(isAdded(&change) ? change.after : change.before);
    difference[table].insert_or_assign(std::move(key), std::move(change));
}

}  // namespace

Difference differenceOf(Connection& connection,
                        const std::string& before,
                        const std::string& after,
                        const TableShapes& shapes)
{
    sqlite3_session* made = nullptr;
    requireDone(sqlite3session_create(connection.handle(), after.c_str(), &made), nullptr);
    const std::unique_ptr<sqlite3_session, SessionEnd> session(made);
    for (const auto& [name, shape] : shapes) {
        requireDone(sqlite3session_attach(made, name.c_str()), nullptr);
        char* text = nullptr;
        const int result = sqlite3session_diff(made, before.c_str(), name.c_str(), &text);
        const std::unique_ptr<void, MemoryEnd> message(text);
        requireDone(result, text);
    }
    int size = 0;
    void* bytes = nullptr;
    requireDone(sqlite3session_changeset(made, &size, &bytes), nullptr);
    const std::unique_ptr<void, MemoryEnd> owned(bytes);
    const auto* start = static_cast<const std::byte*>(bytes);
    return rowsOf({start, start + size}, shapes);
}

Difference rowsOf(const Changeset& changeset, const TableShapes& shapes)
{
    Difference difference;
    if (changeset.empty())
        return difference;
    sqlite3_changeset_iter* iterator = nullptr;
    requireDone(sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()),
                                       const_cast<std::byte*>(changeset.data())),
                nullptr);
    const std::unique_ptr<sqlite3_changeset_iter, IteratorEnd> rows(iterator);
    int state = SQLITE_ROW;
    while ((state = sqlite3changeset_next(iterator)) == SQLITE_ROW)
        addRowChange(difference, iterator, shapes);
    if (state != SQLITE_DONE)
        requireDone(state, nullptr);
    return difference;
}

const RowChange* changeOfRow(const Difference& difference, const RowId& row)
{
    const auto table = difference.find(row.table);
    if (table == difference.end())
        return nullptr;
    const auto found = table->second.find(row.key);
    return found == table->second.end() ? nullptr : &found->second;
}

}  // namespace alteri
