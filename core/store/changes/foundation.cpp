// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes/foundation.hpp"

#include "core/error.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/changes/recording.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/digest.hpp"
#include "core/store/file/schema.hpp"
#include "core/store/file/table_names.hpp"

#include <algorithm>
#include <vector>

namespace alteri {

namespace {

/// Columns of the primary key, which every recorded table has.
std::string orderOf(Connection& connection, const std::string& table)
{
    SQLite::Statement columns(connection.database(),
                              "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk");
    columns.bind(1, table);
    std::string order;
    while (columns.executeStep())
        order += (order.empty() ? "" : ", ") + quotedName(columns.getColumn(0).getString());
    return order;
}

void addRows(Digest& digest, Connection& connection, const std::string& table)
{
    SQLite::Statement rows(connection.database(), "SELECT * FROM " + quotedName(table)
                                                      + " ORDER BY " + orderOf(connection, table));
    digest.add(table);
    while (rows.executeStep())
        for (int i = 0; i < rows.getColumnCount(); ++i) {
            const auto cell = rows.getColumn(i);
            digest.add(std::int64_t{cell.getType()});
            digest.add(viewOf(cell));
        }
}

/// Takes all gestures back. @return false if the log does not lead there
bool takeAllBack(Connection& connection)
{
    const GestureLog log(connection);
    auto sequences = log.sequences();
    std::reverse(sequences.begin(), sequences.end());
    try {
        for (const auto sequence : sequences)
            alteri::apply(connection, inverted(log.changesetOf(sequence)));
        return true;
    } catch (const Error&) {
        return false;
    }
}

}  // namespace

std::string hashOfRows(Connection& connection)
{
    auto tables = tableNames(connection.database());
    std::erase_if(tables, [](const auto& table) { return !isRecorded(table); });
    std::sort(tables.begin(), tables.end());
    Digest digest(Digest::usualSize);
    for (const auto& table : tables)
        addRows(digest, connection, table);
    return digest.value();
}

void noteFoundation(Connection& connection)
{
    auto& database = connection.database();
    database.exec("SAVEPOINT with_gestures");
    std::string hash;
    try {
        if (takeAllBack(connection))
            hash = hashOfRows(connection);
    } catch (...) {
        database.exec("ROLLBACK TO with_gestures; RELEASE with_gestures");
        throw;
    }
    database.exec("ROLLBACK TO with_gestures; RELEASE with_gestures");
    database.exec("DELETE FROM foundation");
    if (hash.empty())
        return;
    SQLite::Statement insert(database, "INSERT INTO foundation VALUES (1, ?)");
    insert.bind(1, hash.data(), static_cast<int>(hash.size()));
    insert.exec();
}

bool isFoundedAsKept(Connection& bare)
{
    SQLite::Statement kept(bare.database(), "SELECT hash FROM foundation");
    return !kept.executeStep() || viewOf(kept.getColumn(0)) == hashOfRows(bare);
}

}  // namespace alteri
