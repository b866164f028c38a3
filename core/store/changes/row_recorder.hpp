// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes/recording.hpp"

#include <cstdint>
#include <exception>
#include <memory>
#include <string_view>
#include <vector>

struct sqlite3;

namespace alteri {

/// Notes what becomes of each row of the recorded tables, as SQLite's session extension does: the
/// changeset says what a row was before and what it is at the end, and nothing of what came and
/// went in between. Rows are kept as they are written and not read again at the end, which is what
/// takes the extension longest where many are added. A statement that fails must therefore end the
/// gesture: what it did before it failed is not taken back here.
///
/// Sources: SQLite's documentation of sqlite3_preupdate_hook(), and of sqlite3session.h, "Changeset
/// Format".
class RowRecorder {
public:
    /// Begins. @param database has no other hook of this kind
    explicit RowRecorder(sqlite3* database);
    ~RowRecorder();
    RowRecorder(const RowRecorder&) = delete;
    RowRecorder& operator=(const RowRecorder&) = delete;
    RowRecorder(RowRecorder&&) = delete;
    RowRecorder& operator=(RowRecorder&&) = delete;

    /// Ends. @return what has changed, table by table in the order of their first changes
    /// @throws what went wrong while rows were noted; Error{StoreFailed} there is too much of it
    Changeset stop();

private:
    class Table;

    static void hear(void* recorder,
                     sqlite3* database,
                     int operation,
                     const char* schema,
                     const char* table,
                     std::int64_t before,
                     std::int64_t after);
    void note(int operation, std::string_view table);
    Table* tableNamed(std::string_view name);
    void unhook();

    sqlite3* m_database;
    std::vector<std::unique_ptr<Table>> m_tables;
    Table* m_latest = nullptr;
    std::exception_ptr m_fault;  ///< exceptions cannot pass SQLite
};

}  // namespace alteri
