// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded of rows, beside what SQLite's session extension records of the same.
#include "core/error.hpp"
#include "core/store/changes/row_recorder.hpp"
#include "tests/catch.hpp"
#include "tests/property.hpp"

#include <sqlite3.h>

#include <array>
#include <memory>
#include <set>
#include <string>

using namespace alteri;
using namespace alteri::test;

namespace {

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};

using Database = std::unique_ptr<sqlite3, CloseDatabase>;

void execute(sqlite3* database, const std::string& sql)
{
    INFO(sql);
    INFO(sqlite3_errmsg(database));
    REQUIRE(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
}

/// One table as the study has them, one with rows from before a column was added, and one that is
/// not recorded.
Database newDatabase()
{
    sqlite3* opened = nullptr;
    REQUIRE(sqlite3_open(":memory:", &opened) == SQLITE_OK);
    Database database(opened);
    execute(opened,
            "CREATE TABLE answer (one BLOB NOT NULL, other TEXT NOT NULL, number REAL, whole "
            "INTEGER, text TEXT, PRIMARY KEY (one, other)) STRICT;"
            "CREATE TABLE thing (id INTEGER NOT NULL PRIMARY KEY, place REAL NOT NULL) STRICT;"
            "CREATE TABLE gesture (id INTEGER NOT NULL PRIMARY KEY) STRICT;"
            "INSERT INTO thing VALUES (1, 1), (2, 2.5), (3, 3);"
            "INSERT INTO answer VALUES (x'01', 'a', 1, 2, 'before'), (x'02', 'b', NULL, 7, '');");
    return database;
}

std::string textOf(sqlite3_value* value)
{
    if (value == nullptr)
        return "-";
    std::string text = std::to_string(sqlite3_value_type(value)) + ":";
    if (const auto* bytes = sqlite3_value_text(value))
        text += reinterpret_cast<const char*>(bytes);
    return text;
}

/// The rows of a changeset, whatever their order.
std::set<std::string> rowsOf(const void* bytes, int size)
{
    std::set<std::string> rows;
    if (size == 0)
        return rows;
    sqlite3_changeset_iter* iterator = nullptr;
    REQUIRE(sqlite3changeset_start(&iterator, size, const_cast<void*>(bytes)) == SQLITE_OK);
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        int isIndirect = 0;
        sqlite3changeset_op(iterator, &table, &columns, &operation, &isIndirect);
        auto row = table + (" " + std::to_string(operation));
        for (int column = 0; column < columns; ++column) {
            sqlite3_value* before = nullptr;
            sqlite3_value* now = nullptr;
            if (operation != SQLITE_INSERT)
                sqlite3changeset_old(iterator, column, &before);
            if (operation != SQLITE_DELETE)
                sqlite3changeset_new(iterator, column, &now);
            row += " " + textOf(before) + ">" + textOf(now);
        }
        rows.insert(row);
    }
    REQUIRE(sqlite3changeset_finalize(iterator) == SQLITE_OK);
    return rows;
}

std::set<std::string> rowsOf(const Changeset& changeset)
{
    return rowsOf(changeset.data(), static_cast<int>(changeset.size()));
}

/// What the session extension says of it.
std::set<std::string> sessionRows(const std::string& sql)
{
    const auto database = newDatabase();
    sqlite3_session* session = nullptr;
    REQUIRE(sqlite3session_create(database.get(), "main", &session) == SQLITE_OK);
    for (const auto* table : {"answer", "thing"})
        REQUIRE(sqlite3session_attach(session, table) == SQLITE_OK);
    execute(database.get(), sql);
    int size = 0;
    void* bytes = nullptr;
    REQUIRE(sqlite3session_changeset(session, &size, &bytes) == SQLITE_OK);
    const auto rows = rowsOf(bytes, size);
    sqlite3_free(bytes);
    sqlite3session_delete(session);
    return rows;
}

/// All rows of both tables, as text.
std::string contentIn(sqlite3* database)
{
    std::string content;
    for (const auto* sql : {"SELECT quote(one) || other || quote(number) || quote(whole) ||"
                            " quote(text) FROM answer ORDER BY one, other",
                            "SELECT id || quote(place) FROM thing ORDER BY id"})
        sqlite3_exec(
            database, sql,
            [](void* text, int, char** values, char**) {
                *static_cast<std::string*>(text) += std::string(values[0]) + "\n";
                return 0;
            },
            &content, nullptr);
    return content;
}

int refuse(void* /*context*/, int /*conflict*/, sqlite3_changeset_iter* /*row*/)
{
    return SQLITE_CHANGESET_ABORT;
}

/// A statement from two bytes: what is done, and to which of few rows.
std::string statementFrom(std::uint8_t what, std::uint8_t which)
{
    const auto one = "x'0" + std::to_string(which % 4) + "'";
    const auto other = std::string(which % 8 < 4 ? "'a'" : "'b'");
    const auto key = "one = " + one + " AND other = " + other;
    const auto id = std::to_string(which % 5);
    const std::string value =
        std::array{"NULL", "1", "2", "3.5", "-4"}.at(static_cast<std::size_t>(what) % 5);
    switch (what % 9) {
    case 0:
        return "INSERT INTO answer VALUES (" + one + ", " + other + ", " + value
               + ", 9223372036854775807, 'ä') ON CONFLICT DO NOTHING;";
    case 1:
        return "INSERT OR REPLACE INTO answer VALUES (" + one + ", " + other + ", 1, NULL, '"
               + std::string(which, 'x') + "');";
    case 2:
        return "DELETE FROM answer WHERE " + key + ";";
    case 3:
        return "UPDATE answer SET number = " + value + " WHERE " + key + ";";
    case 4:
        return "UPDATE answer SET text = NULL, whole = 3 WHERE one = " + one + ";";
    case 5:
        return "INSERT INTO thing VALUES (" + id + ", " + id
               + ") ON CONFLICT (id) DO UPDATE SET"
                 " place = place + 1;";
    case 6:
        return "DELETE FROM thing WHERE id = " + id + ";";
    case 7:
        return "UPDATE thing SET place = " + id + ";";
    default:
        return "INSERT OR REPLACE INTO gesture VALUES (" + id + ");";
    }
}

}  // namespace

TEST_CASE("rows are recorded as the session extension does", "[store][recorder]")
{
    checkProperty("recorder", [](const std::vector<std::uint8_t>& steps) {
        std::string sql;
        for (std::size_t i = 0; i + 1 < steps.size(); i += 2)
            sql += statementFrom(steps[i], steps[i + 1]);
        const auto database = newDatabase();
        const auto before = contentIn(database.get());
        RowRecorder recorder(database.get());
        execute(database.get(), sql);
        const auto changeset = recorder.stop();
        CHECK(rowsOf(changeset) == sessionRows(sql));

        // It leads back, and there again.
        const auto after = contentIn(database.get());
        if (changeset.empty()) {
            CHECK(before == after);
            return;
        }
        auto* bytes = const_cast<std::byte*>(changeset.data());
        const int size = static_cast<int>(changeset.size());
        int invertedSize = 0;
        void* inverted = nullptr;
        REQUIRE(sqlite3changeset_invert(size, bytes, &invertedSize, &inverted) == SQLITE_OK);
        CHECK(
            sqlite3changeset_apply(database.get(), invertedSize, inverted, nullptr, refuse, nullptr)
            == SQLITE_OK);
        sqlite3_free(inverted);
        CHECK(contentIn(database.get()) == before);
        CHECK(sqlite3changeset_apply(database.get(), size, bytes, nullptr, refuse, nullptr)
              == SQLITE_OK);
        CHECK(contentIn(database.get()) == after);
    });
}

TEST_CASE("a row that comes, goes and comes again is one row", "[store][recorder]")
{
    const auto database = newDatabase();
    RowRecorder recorder(database.get());
    execute(database.get(), "INSERT INTO thing VALUES (8, 1); DELETE FROM thing WHERE id = 8;"
                            "INSERT INTO thing VALUES (8, 2); DELETE FROM thing WHERE id = 8;"
                            "INSERT INTO thing VALUES (9, 1); DELETE FROM thing WHERE id = 9;"
                            "INSERT INTO thing VALUES (9, 3);");
    CHECK(rowsOf(recorder.stop()) == std::set<std::string>{"thing 18 ->1:9 ->2:3.0"});
}

TEST_CASE("rows from before a column was added have what it says by default", "[store][recorder]")
{
    const auto database = newDatabase();
    execute(database.get(), "ALTER TABLE thing ADD COLUMN note TEXT NOT NULL DEFAULT 'none'");
    RowRecorder recorder(database.get());
    execute(database.get(), "UPDATE thing SET place = 9 WHERE id = 1; DELETE FROM thing WHERE id = "
                            "2; UPDATE thing SET note = 'mine' WHERE id = 3");
    const auto rows = rowsOf(recorder.stop());
    CHECK(rows
          == std::set<std::string>{"thing 23 1:1>- 2:1.0>2:9.0 ->-",
                                   "thing 9 1:2>- 2:2.5>- 3:none>-",
                                   "thing 23 1:3>- ->- 3:none>3:mine"});
}

TEST_CASE("texts of all lengths are recorded whole", "[store][recorder]")
{
    for (const std::size_t length : {0U, 1U, 127U, 128U, 16383U, 16384U, 300'000U}) {
        const auto database = newDatabase();
        RowRecorder recorder(database.get());
        const auto text = std::string(length, 'y');
        execute(database.get(), "INSERT INTO answer VALUES (x'09', 'c', 1, 1, '" + text + "')");
        CHECK(rowsOf(recorder.stop())
              == std::set<std::string>{"answer 18 ->4:\t ->3:c ->2:1.0 ->1:1 ->3:" + text});
    }
}
