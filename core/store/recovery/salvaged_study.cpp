// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery/salvaged_study.hpp"

#include "core/error.hpp"
#include "core/files/study_signature.hpp"
#include "core/store/changes/foundation.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/changes/history_check.hpp"
#include "core/store/changes/recording.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/schema.hpp"
#include "core/store/file/study_migration.hpp"
#include "core/store/file/table_names.hpp"
#include "core/store/study_soundness.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace alteri {

namespace {

/// What SQLite shows of a table: `take` is given name, type and whether it is the whole key.
template <class Take>
void eachColumn(SQLite::Database& database, const std::string& table, Take take)
{
    SQLite::Statement query(database,
                            "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid");
    query.bind(1, table);
    while (query.executeStep())
        take(query.getColumn(0).getString(), query.getColumn(1).getString(),
             query.getColumn(2).getInt());
}

std::unique_ptr<Connection> emptyStudy(int version)
{
    auto memory = Connection::inMemory();
    for (std::size_t step = 0; step < static_cast<std::size_t>(version); ++step)
        memory->database().exec(schemaSteps.at(step));
    memory->database().exec("PRAGMA user_version = " + std::to_string(version));
    memory->database().exec("PRAGMA application_id = " + std::to_string(applicationId));
    memory->database().exec("PRAGMA foreign_keys = OFF");
    return memory;
}

/// Rows of the copy of a study that its own log makes, as far as the log goes.
void replay(Connection& copy, const GestureLog& log)
{
    for (const auto sequence : log.sequences()) {
        try {
            applyWhatFits(copy, log.changesetOf(sequence));
        } catch (const Error&) {
            // It is damaged itself; what later ones insert does not need it.
        } catch (const SQLite::Exception&) {
        }
    }
}

// What rows refer to and nothing tells. Made in this order, since one may need the other. The
// columns that are not named have values of their own.
struct StandIn {
    const char* table;
    const char* insertion;
};

constexpr std::array standIns{
    StandIn{"attribute",
            "INSERT OR IGNORE INTO attribute (id, owner, key, label, scale, position)"
            " SELECT id, owner, 'lost_' || lower(hex(substr(id, 1, 4))), '?',"
            " CASE WHEN several THEN 'several' WHEN category THEN 'nominal'"
            " WHEN number THEN 'numeric' ELSE 'text' END, 1e6 FROM"
            " (SELECT id, min(owner) AS owner, max(several) AS several, max(category) AS category,"
            " max(number) AS number FROM ("
            " SELECT attribute AS id, 'ego' AS owner, several IS NOT NULL AS several,"
            " category IS NOT NULL AS category, number IS NOT NULL AS number FROM ego_value"
            " UNION ALL SELECT attribute, 'alter', several IS NOT NULL, category IS NOT NULL,"
            " number IS NOT NULL FROM alter_value"
            " UNION ALL SELECT attribute, 'tie', several IS NOT NULL, category IS NOT NULL,"
            " number IS NOT NULL FROM tie_value"
            " UNION ALL SELECT attribute, 'alter_tie', several IS NOT NULL, category IS NOT NULL,"
            " number IS NOT NULL FROM alter_tie_value)"
            " WHERE id NOT IN (SELECT id FROM attribute) GROUP BY id)"},
    StandIn{
        "category",
        "INSERT OR IGNORE INTO category (id, attribute, code, label, colour, symbol, position)"
        " SELECT id, attribute, 'lost_' || lower(hex(substr(id, 1, 4))), '?', '', '', 1e6 FROM ("
        " SELECT category AS id, attribute FROM ego_value UNION"
        " SELECT category, attribute FROM alter_value UNION"
        " SELECT category, attribute FROM tie_value UNION"
        " SELECT category, attribute FROM alter_tie_value UNION"
        " SELECT category, attribute FROM ego_choice UNION"
        " SELECT category, attribute FROM alter_choice UNION"
        " SELECT category, attribute FROM tie_choice UNION"
        " SELECT category, attribute FROM alter_tie_choice)"
        " WHERE id IS NOT NULL AND id NOT IN (SELECT id FROM category)"},
    StandIn{"map_design", "INSERT OR IGNORE INTO map_design (id, title, rings, position)"
                          " SELECT DISTINCT design, '?', 3, 1e6 FROM map"
                          " WHERE design NOT IN (SELECT id FROM map_design)"},
    StandIn{"map",
            "INSERT OR IGNORE INTO map (id, ego, design, title, position)"
            " SELECT t.map, min(a.ego), (SELECT id FROM map_design ORDER BY position LIMIT 1),"
            " '?', 1e6 FROM tie AS t JOIN \"alter\" AS a ON a.id = t.\"alter\""
            " WHERE t.map NOT IN (SELECT id FROM map)"
            " AND EXISTS (SELECT 1 FROM map_design) GROUP BY t.map"},
    StandIn{"ego", "INSERT OR IGNORE INTO ego (id, code, label, created, position)"
                   " SELECT id, 'lost_' || lower(hex(substr(id, 1, 4))), '?', 0, 1e6 FROM ("
                   " SELECT ego AS id FROM \"alter\" UNION SELECT ego FROM map"
                   " UNION SELECT ego FROM ego_value)"
                   " WHERE id NOT IN (SELECT id FROM ego)"},
    StandIn{"alter", "INSERT OR IGNORE INTO \"alter\" (id, ego, code, label, created, position)"
                     " SELECT t.\"alter\", min(m.ego),"
                     " 'lost_' || lower(hex(substr(t.\"alter\", 1, 4))), '?', 0, 1e6"
                     " FROM tie AS t JOIN map AS m ON m.id = t.map"
                     " WHERE t.\"alter\" NOT IN (SELECT id FROM \"alter\") GROUP BY t.\"alter\""},
    StandIn{"tie", "INSERT OR IGNORE INTO tie (map, \"alter\")"
                   " SELECT v.map, v.\"alter\" FROM tie_value AS v"
                   " JOIN map AS m ON m.id = v.map JOIN \"alter\" AS a ON a.id = v.\"alter\""
                   " WHERE NOT EXISTS (SELECT 1 FROM tie AS t WHERE t.map = v.map"
                   " AND t.\"alter\" = v.\"alter\") GROUP BY v.map, v.\"alter\""},
};

}  // namespace

SalvagedStudy::SalvagedStudy(int version)
    : m_connection(emptyStudy(version))
{
    auto& database = m_connection->database();
    for (const auto& table : tableNames(database)) {
        auto& columns = m_columns[table];
        eachColumn(database, table, [&](std::string name, const std::string& type, int key) {
            // SQLite keeps a whole number that is the key beside the row, not in it.
            const bool isRowid = key == 1 && type == "INTEGER";
            columns.push_back((isRowid ? "+" : "") + std::move(name));
        });
        m_tables[table].name = table;
    }
    // The one row that it has is the file's own, and comes with its pages.
    database.tryExec("DELETE FROM file_stamp");
    database.tryExec("DELETE FROM study_identity");
    database.tryExec("DELETE FROM foundation");
}

SalvagedStudy::~SalvagedStudy() = default;

bool SalvagedStudy::insert(const std::string& table, const StoredRow& row)
{
    const auto& columns = m_columns.at(table);
    if (row.values.empty() || row.values.size() > columns.size())
        return false;
    std::string names;
    std::string marks;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const bool isRowid = columns[i].front() == '+';
        names.append(i == 0 ? "" : ", ").append(quotedName(columns[i].substr(isRowid ? 1 : 0)));
        marks += i == 0 ? "?" : ", ?";
    }
    auto& statement = m_connection->prepared("INSERT INTO " + quotedName(table) + " (" + names
                                             + ") VALUES (" + marks + ")");
    for (std::size_t i = 0; i < row.values.size(); ++i)
        bindCell(statement, static_cast<int>(i) + 1,
                 columns[i].front() == '+' ? StoredCell::ofWhole(row.rowid) : row.values[i]);
    const bool isDone = statement.tryExecuteStep() == SQLITE_DONE;
    statement.tryReset();
    statement.clearBindings();
    return isDone;
}

void SalvagedStudy::add(const FoundRows& found)
{
    std::vector<const FoundPage*> homeless;
    m_connection->database().exec("BEGIN");
    for (const auto& page : found.pages) {
        if (!m_columns.contains(page.table)) {
            if (page.table.empty())
                homeless.push_back(&page);
            continue;  // of SQLite itself
        }
        auto& table = m_tables[page.table];
        for (const auto& row : page.rows)
            ++(insert(page.table, row) ? table.fromPages : table.leftOut);
    }
    addHomeless(std::move(homeless));
    m_connection->database().exec("COMMIT");
}

/// Those whose place is clear first, since others may be told by them.
void SalvagedStudy::addHomeless(std::vector<const FoundPage*> pages)
{
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        for (auto& page : pages) {
            if (page == nullptr)
                continue;
            const auto home = homeOf(*page);
            if (home.empty())
                continue;
            for (const auto& row : page->rows)
                ++(insert(home, row) ? m_tables[home].fromPages : m_tables[home].leftOut);
            page = nullptr;
            goesOn = true;
        }
    }
    for (const auto* page : pages)
        m_homeless += page == nullptr ? 0 : page->rows.size();
}

/// How many references are broken with the rows of a page in a table; those that do not fit count
/// as many.
std::size_t SalvagedStudy::brokenWith(const std::string& table, const FoundPage& page)
{
    constexpr auto never = std::numeric_limits<std::size_t>::max();
    auto& database = m_connection->database();
    database.exec("SAVEPOINT trial");
    bool fits = true;
    for (const auto& row : page.rows)
        fits = fits && insert(table, row);
    auto broken = never;
    if (fits)
        broken = static_cast<std::size_t>(
            database.execAndGet("SELECT count(*) FROM pragma_foreign_key_check").getInt64());
    database.exec("ROLLBACK TO trial");
    database.exec("RELEASE trial");
    return broken;
}

/// @return empty if no table fits, or several fit alike
std::string SalvagedStudy::homeOf(const FoundPage& page)
{
    auto least = std::numeric_limits<std::size_t>::max();
    std::string home;
    for (const auto& [table, columns] : m_columns) {
        const auto broken = brokenWith(table, page);
        if (broken < least) {
            least = broken;
            home = table;
        } else if (broken == least) {
            home.clear();
        }
    }
    return home;
}

void SalvagedStudy::bringUpToDate()
{
    alteri::bringUpToDate(*m_connection);
    m_connection->database().exec("PRAGMA foreign_keys = OFF");
    for (const auto& table : tableNames(m_connection->database()))
        m_tables[table].name = table;
}

std::map<std::string, std::size_t> SalvagedStudy::counts()
{
    std::map<std::string, std::size_t> counts;
    auto& database = m_connection->database();
    for (const auto& table : tableNames(database))
        counts[table] = static_cast<std::size_t>(
            database.execAndGet("SELECT count(*) FROM " + quotedName(table)).getInt64());
    return counts;
}

void SalvagedStudy::addFromHistory()
{
    const auto before = counts();
    const auto copy = emptyStudy(schemaVersion);
    replay(*copy, GestureLog(*m_connection));
    auto& database = m_connection->database();
    for (const auto& table : tableNames(copy->database())) {
        if (!isRecorded(table))
            continue;
        SQLite::Statement rows(copy->database(), "SELECT * FROM " + quotedName(table));
        std::string marks = "?";
        for (int i = 1; i < rows.getColumnCount(); ++i)
            marks += ", ?";
        SQLite::Statement insertion(database, "INSERT OR IGNORE INTO " + quotedName(table)
                                                  + " VALUES (" + marks + ")");
        while (rows.executeStep()) {
            int index = 0;
            for (const auto& cell : storedCellsOf(rows))
                bindCell(insertion, ++index, cell);
            insertion.exec();
            insertion.reset();
        }
    }
    for (const auto& [table, count] : counts())
        m_tables[table].fromHistory += count - before.at(table);
}

void SalvagedStudy::makeWhole()
{
    auto before = counts();
    for (const auto& each : standIns)
        m_connection->database().exec(each.insertion);
    auto after = counts();
    for (const auto& [table, count] : after)
        m_tables[table].standIns += count - before.at(table);
    leaveOutBroken(*m_connection);
    for (const auto& [table, count] : counts())
        m_tables[table].leftOut += after.at(table) - std::min(count, after.at(table));
}

void SalvagedStudy::settleHistory()
{
    auto& database = m_connection->database();
    database.exec("INSERT OR IGNORE INTO file_stamp (id, forgotten, gestures, present, previous)"
                  " SELECT 1, coalesce(min(sequence) - 1, 0), coalesce(max(sequence), 0),"
                  " randomblob(16), randomblob(16) FROM gesture");
    database.exec("INSERT OR IGNORE INTO study_identity VALUES"
                  " (1, coalesce((SELECT min(id) FROM map_design), randomblob(16)))");
    // What is saved of it is what there is.
    database.exec("DELETE FROM foundation");
    const auto copy = Connection::inMemory();
    copyWhole(*m_connection, *copy);
    copy->database().exec("PRAGMA foreign_keys = OFF");
    try {
        m_isHistoryWhole = historyFaults(*copy, {}).empty();
    } catch (const SQLite::Exception&) {
        m_isHistoryWhole = false;
    }
    if (!m_isHistoryWhole)
        database.exec("UPDATE file_stamp SET forgotten ="
                      " max(gestures, (SELECT coalesce(max(sequence), 0) FROM gesture));"
                      "UPDATE file_stamp SET gestures = forgotten;"
                      "INSERT OR IGNORE INTO forgotten_gesture SELECT sequence, id FROM gesture;"
                      "DELETE FROM gesture;");
    noteFoundation(*m_connection);
}

void SalvagedStudy::report(RecoveredStudy& recovered) const
{
    recovered.homelessRows = m_homeless;
    recovered.isHistoryWhole = m_isHistoryWhole;
    for (const auto& [name, table] : m_tables)
        if (table.fromPages + table.fromHistory + table.standIns + table.leftOut > 0)
            recovered.tables.push_back(table);
}

}  // namespace alteri
