// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes/gesture_log.hpp"

#include "core/error.hpp"
#include "core/store/changes/changeset_rows.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/gesture_chain.hpp"
#include "core/store/file/row_cells.hpp"

#include <algorithm>

namespace alteri {

Changeset changesetIn(const SQLite::Column& column)
{
    const auto* bytes = static_cast<const std::byte*>(column.getBlob());
    return {bytes, bytes + column.getBytes()};
}

namespace {

/// What a gesture changed; nothing is known of one whose changeset is broken, which the check of
/// the history tells, and undo.
Change changeIn(const SQLite::Column& column)
{
    const auto changeset = changesetIn(column);
    try {
        requireChangeset(changeset);
    } catch (const Error&) {
        return {};
    }
    return changeOf(changeset);
}

std::optional<std::int64_t> numberIn(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional(column.getInt64());
}

}  // namespace

void takeBack(Connection& connection, std::span<const GestureRecord> gestures)
{
    std::for_each(gestures.rbegin(), gestures.rend(), [&](const GestureRecord& each) {
        alteri::apply(connection, inverted(each.changeset));
    });
}

GestureLog::GestureLog(Connection& connection)
    : m_connection(connection)
{
    readAgain();
}

void GestureLog::readAgain()
{
    m_undo.clear();
    m_redo.clear();
    m_isBroken = false;
    // Studies of earlier versions, which are looked at before they are brought up to date, know no
    // hub.
    const std::string othersLeftOut = m_connection.database().tableExists("pulled_gesture")
                                          ? " WHERE sequence NOT IN (SELECT sequence FROM"
                                            " pulled_gesture)"
                                          : "";
    auto& query = m_connection.prepared("SELECT sequence, label, undoes, redoes FROM gesture"
                                        + othersLeftOut + " ORDER BY sequence");
    while (query.executeStep()) {
        note(query.getColumn(0).getInt64(), query.getColumn(1).getString(),
             numberIn(query.getColumn(2)), numberIn(query.getColumn(3)));
    }
    query.reset();
    if (m_isBroken) {
        m_undo.clear();
        m_redo.clear();
    }
}

bool GestureLog::endsWith(std::int64_t sequence, const Changeset& changeset) const
{
    auto& query = m_connection.prepared(
        "SELECT sequence, changeset FROM gesture ORDER BY sequence DESC LIMIT 1");
    const bool found = query.executeStep() && query.getColumn(0).getInt64() == sequence
                       && changesetIn(query.getColumn(1)) == changeset;
    query.reset();
    return found;
}

Changeset GestureLog::changesetOf(std::int64_t sequence) const
{
    auto& query = m_connection.prepared("SELECT changeset FROM gesture WHERE sequence = ?");
    query.bind(1, sequence);
    if (!query.executeStep())
        throw Error(ErrorCode::StudyDamaged);
    auto changeset = changesetIn(query.getColumn(0));
    query.reset();
    try {
        requireChangeset(changeset);
    } catch (const Error&) {
        throw Error(ErrorCode::HistoryBroken,
                    {m_connection.database().getFilename(), std::to_string(sequence)});
    }
    return changeset;
}

std::vector<std::int64_t> GestureLog::sequences() const
{
    auto& query = m_connection.prepared("SELECT sequence FROM gesture ORDER BY sequence");
    std::vector<std::int64_t> sequences;
    while (query.executeStep())
        sequences.push_back(query.getColumn(0).getInt64());
    return sequences;
}

std::vector<LoggedGesture> GestureLog::entriesAfter(std::int64_t sequence) const
{
    auto& query =
        m_connection.prepared("SELECT sequence, time, label, undoes, redoes, changeset, author"
                              " FROM gesture"
                              " WHERE sequence > ? ORDER BY sequence");
    query.bind(1, sequence);
    std::vector<LoggedGesture> entries;
    while (query.executeStep())
        entries.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getInt64(),
                           query.getColumn(2).getString(), !query.isColumnNull(3),
                           !query.isColumnNull(4), changeIn(query.getColumn(5)),
                           query.getColumn(6).getString()});
    return entries;
}

std::vector<GestureRecord> GestureLog::recordsAfter(std::int64_t sequence) const
{
    auto& query = m_connection.prepared(
        "SELECT id, time, author, label, undoes, redoes, changeset, coalesce(login, '')"
        " FROM gesture LEFT JOIN pulled_gesture USING (sequence)"
        " WHERE sequence > ? ORDER BY sequence");
    query.bind(1, sequence);
    const auto number = [&](int column) {
        return query.isColumnNull(column) ? std::nullopt
                                          : std::optional(query.getColumn(column).getInt64());
    };
    std::vector<GestureRecord> records;
    while (query.executeStep())
        records.push_back({bytesIn(query.getColumn(0)), query.getColumn(1).getInt64(),
                           query.getColumn(2).getString(), query.getColumn(3).getString(),
                           number(4), number(5), changesetIn(query.getColumn(6)),
                           query.getColumn(7).getString()});
    return records;
}

std::size_t GestureLog::countAfter(std::int64_t sequence) const
{
    auto& query = m_connection.prepared("SELECT count(*) FROM gesture WHERE sequence > ?");
    query.bind(1, sequence);
    query.executeStep();
    const auto count = static_cast<std::size_t>(query.getColumn(0).getInt64());
    query.reset();
    return count;
}

std::int64_t GestureLog::append(const GestureRecord& entry)
{
    const auto id = entry.id.empty() ? newGestureId() : entry.id;
    const auto hash = nextHash(m_connection, {id, entry.utcMilliseconds, entry.author, entry.label,
                                              entry.undoes, entry.redoes, entry.changeset});
    auto& insert = m_connection.prepared(
        "INSERT INTO gesture (time, label, changeset, undoes, redoes, id, author, hash, sequence)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
        // What was forgotten keeps its numbers.
        " (SELECT coalesce(max(sequence), (SELECT forgotten FROM file_stamp)) + 1 FROM gesture))");
    insert.bind(1, entry.utcMilliseconds);
    insert.bind(2, entry.label);
    insert.bindNoCopy(3, entry.changeset.data(), static_cast<int>(entry.changeset.size()));
    if (entry.undoes)
        insert.bind(4, *entry.undoes);
    if (entry.redoes)
        insert.bind(5, *entry.redoes);
    insert.bind(6, id.data(), static_cast<int>(id.size()));
    insert.bind(7, entry.author);
    insert.bind(8, hash.data(), static_cast<int>(hash.size()));
    insert.exec();
    insert.reset();
    insert.clearBindings();  // The changeset is not the statement's.
    const auto sequence = m_connection.database().getLastInsertRowid();
    if (!entry.login.empty()) {
        auto& mark = m_connection.prepared("INSERT INTO pulled_gesture VALUES (?, ?)");
        mark.bind(1, sequence);
        mark.bind(2, entry.login);
        mark.exec();
    }
    return sequence;
}

void GestureLog::removeAfter(std::int64_t sequence)
{
    for (const char* sql : {"DELETE FROM gesture WHERE sequence > ?",
                            "DELETE FROM pulled_gesture WHERE sequence > ?"}) {
        auto& remove = m_connection.prepared(sql);
        remove.bind(1, sequence);
        remove.exec();
    }
}

void GestureLog::note(std::int64_t sequence,
                      const std::string& label,
                      std::optional<std::int64_t> undoes,
                      std::optional<std::int64_t> redoes)
{
    if (undoes)
        noteUndo(*undoes);
    else if (redoes)
        noteRedo(*redoes);
    else
        noteGesture(sequence, label);
}

void GestureLog::noteGesture(std::int64_t sequence, const std::string& label)
{
    m_undo.push_back({sequence, label});
    m_redo.clear();
}

/// Nothing is ever taken back but the last; whoever wrote anything else wanted a circle.
void GestureLog::noteUndo(std::int64_t undoes)
{
    m_isBroken = m_isBroken || m_undo.empty() || m_undo.back().sequence != undoes;
    if (m_isBroken)
        return;
    m_redo.push_back(m_undo.back());
    m_undo.pop_back();
}

void GestureLog::noteRedo(std::int64_t redoes)
{
    m_isBroken = m_isBroken || m_redo.empty() || m_redo.back().sequence != redoes;
    if (m_isBroken)
        return;
    m_undo.push_back(m_redo.back());
    m_redo.pop_back();
}

}  // namespace alteri
