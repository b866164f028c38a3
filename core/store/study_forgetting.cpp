// SPDX-License-Identifier: GPL-3.0-or-later
// The part of StudyFile that forgets: what has to go must go from the history too.
#include "core/store/changes/changeset_rows.hpp"
#include "core/store/changes/foundation.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/changes/recording.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/gesture_chain.hpp"
#include "core/store/study_file.hpp"
#include "core/store/tables/leaving_table.hpp"

#include <algorithm>
#include <cstring>
#include <map>
#include <set>
#include <string>

namespace alteri {

namespace {

/// Ids of any kind, as bytes.
using IdSet = std::set<std::string>;

std::string bytesOfId(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

template <class AnyId>
std::string bytesOfId(const AnyId& id)
{
    return {reinterpret_cast<const char*>(id.bytes.data()), id.bytes.size()};
}

/// Where later entries take back what is cut off, the cut moves behind them.
std::int64_t wholeCut(Connection& connection, std::int64_t cut)
{
    for (;;) {
        auto& query = connection.prepared("SELECT max(sequence) FROM gesture WHERE sequence > ?1"
                                          " AND (undoes <= ?1 OR redoes <= ?1)");
        query.bind(1, cut);
        query.executeStep();
        const bool isWhole = query.isColumnNull(0);
        if (!isWhole)
            cut = query.getColumn(0).getInt64();
        query.reset();
        if (isWhole)
            return cut;
    }
}

bool isAboutPeople(const std::string& table)
{
    static const std::set<std::string> tables{"ego",
                                              "ego_value",
                                              "ego_choice",
                                              "map",
                                              "alter",
                                              "alter_value",
                                              "alter_choice",
                                              "tie",
                                              "tie_value",
                                              "tie_choice",
                                              "alter_tie",
                                              "asked_pair",
                                              "alter_tie_value",
                                              "alter_tie_choice",
                                              "step_visit",
                                              "step_naming",
                                              "suspended_answer",
                                              "suspended_choice",
                                              "contradiction",
                                              "assignment"};
    return tables.contains(table);
}

/// The ego and all maps and alteri that it ever had.
IdSet idsOf(EgoId ego, const GestureLog& log)
{
    IdSet ids{bytesOfId(ego)};
    const auto wanted = bytesOfId(ego);
    for (const auto sequence : log.sequences())
        filtered(log.changesetOf(sequence), [&](const ChangesetRow& row) {
            if ((row.table == "map" || row.table == "alter") && row.second
                && bytesOfId(*row.second) == wanted)
                ids.insert(bytesOfId(row.key));
            return true;
        });
    return ids;
}

/// Numbers the entries anew without gaps, which would look like lost ones.
void renumber(Connection& connection)
{
    auto& database = connection.database();
    database.exec("PRAGMA defer_foreign_keys = ON");
    std::map<std::int64_t, std::int64_t> numbers;
    SQLite::Statement all(database, "SELECT sequence FROM gesture ORDER BY sequence");
    while (all.executeStep())
        numbers.emplace(all.getColumn(0).getInt64(), 0);
    auto next = database.execAndGet("SELECT forgotten + 1 FROM file_stamp").getInt64();
    for (auto& [sequence, number] : numbers)
        number = next++;
    for (const auto& [sequence, number] : numbers) {
        if (sequence == number)
            continue;
        for (const char* sql : {"UPDATE gesture SET sequence = ?2 WHERE sequence = ?1",
                                "UPDATE gesture SET undoes = ?2 WHERE undoes = ?1",
                                "UPDATE gesture SET redoes = ?2 WHERE redoes = ?1"}) {
            auto& update = connection.prepared(sql);
            update.bind(1, sequence);
            update.bind(2, number);
            update.exec();
        }
    }
}

void rewrite(Connection& connection,
             const GestureLog& log,
             const IdSet& ids,
             std::string_view label)
{
    for (const auto sequence : log.sequences()) {
        const auto before = log.changesetOf(sequence);
        const auto after = filtered(before, [&](const ChangesetRow& row) {
            return !isAboutPeople(row.table) || !ids.contains(bytesOfId(row.key));
        });
        if (after.size() == before.size())
            continue;
        auto& statement = connection.prepared(
            after.empty() ? "DELETE FROM gesture WHERE sequence = ?1"
                          : "UPDATE gesture SET changeset = ?2, label = ?3 WHERE sequence = ?1");
        statement.bind(1, sequence);
        if (!after.empty()) {
            statement.bind(2, after.data(), static_cast<int>(after.size()));
            statement.bind(3, std::string(label));
        }
        statement.exec();
    }
}

/// Whatever files about an ego may be called by.
std::vector<std::string> namesOf(EgoId ego, const Reader& reader)
{
    std::vector<std::string> names;
    if (const auto found = reader.ego(ego))
        names = {found->label, found->pseudonym};
    for (const auto& alter : reader.alteri(ego)) {
        names.push_back(alter.label);
        names.push_back(alter.pseudonym);
    }
    return names;
}

}  // namespace

std::int64_t StudyFile::forgetUpTo(std::int64_t sequence)
{
    requireWritable();
    requireNoTeam();
    std::int64_t cut = 0;
    transact([&] {
        cut = wholeCut(*m_connection, sequence);
        // Their ids say nothing but which gestures copies of the study share.
        auto& keep = m_connection->prepared("INSERT INTO forgotten_gesture"
                                            " SELECT sequence, id FROM gesture"
                                            " WHERE sequence <= ?");
        keep.bind(1, cut);
        keep.exec();
        auto& remove = m_connection->prepared("DELETE FROM gesture WHERE sequence <= ?");
        remove.bind(1, cut);
        remove.exec();
        auto& note = m_connection->prepared("UPDATE file_stamp SET forgotten = ?");
        note.bind(1, cut);
        note.exec();
        chainAnew(*m_connection);
        noteFoundation(*m_connection);
    });
    m_log->readAgain();
    scrub();
    return cut;
}

Change StudyFile::forgetEgo(EgoId ego, std::string_view label)
{
    requireWritable();
    requireNoTeam();
    const auto names = namesOf(ego, reader());
    // Its removal is a gesture first, so that its rows are in the history, and are found there.
    auto change = perform(label, [&](Writer& writer) { writer.removeEgo(ego); });
    transact([&] {
        m_connection->database().exec("PRAGMA defer_foreign_keys = ON");
        rewrite(*m_connection, *m_log, idsOf(ego, *m_log), label);
        renumber(*m_connection);
        chainAnew(*m_connection);
        noteFoundation(*m_connection);
        forgetInLeavings(*m_connection, names);
    });
    m_log->readAgain();
    scrub();
    return change;
}

/// Writes the file anew without what was deleted, and empties the journal, which held it.
void StudyFile::scrub()
{
    m_connection->database().exec("PRAGMA journal_mode = TRUNCATE");
    m_connection->database().exec("VACUUM");
    m_connection->database().exec("PRAGMA journal_mode = DELETE");
    noteState();
}

}  // namespace alteri
