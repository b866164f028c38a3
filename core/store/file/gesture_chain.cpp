// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/gesture_chain.hpp"

#include "core/store/file/connection.hpp"
#include "core/store/file/digest.hpp"
#include "core/store/file/row_cells.hpp"

#include <array>
#include <cstring>
#include <sodium.h>
#include <vector>

namespace alteri {

namespace {

constexpr std::size_t idSize = 16;

std::optional<std::int64_t> optionalNumberIn(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional(column.getInt64());
}

constexpr const char* chainedColumns = "SELECT sequence, hash, id, time, author, label, undoes,"
                                       " redoes, changeset FROM gesture ";

std::string hashOf(const ChainedEntry& entry, const std::string& before)
{
    Digest digest(Digest::usualSize);
    digest.add(before);
    digest.add(entry.id);
    digest.add(entry.utcMilliseconds);
    digest.add(entry.author);
    digest.add(entry.label);
    digest.add(entry.undoes);
    digest.add(entry.redoes);
    digest.add(entry.changeset.data(), entry.changeset.size());
    return digest.value();
}

/// @param row as `chainedColumns` says
std::string hashOf(SQLite::Statement& row, const std::string& before)
{
    const auto changeset = viewOf(row.getColumn(8));
    return hashOf({viewOf(row.getColumn(2)), row.getColumn(3).getInt64(), viewOf(row.getColumn(4)),
                   viewOf(row.getColumn(5)), optionalNumberIn(row.getColumn(6)),
                   optionalNumberIn(row.getColumn(7)), std::as_bytes(std::span(changeset))},
                  before);
}

void bindBytes(SQLite::Statement& statement, int index, const std::string& bytes)
{
    statement.bind(index, bytes.data(), static_cast<int>(bytes.size()));
}

void store(Connection& connection, std::int64_t sequence, const std::string& hash)
{
    auto& update = connection.prepared("UPDATE gesture SET hash = ? WHERE sequence = ?");
    bindBytes(update, 1, hash);
    update.bind(2, sequence);
    update.exec();
}

std::vector<std::int64_t> sequencesIn(Connection& connection)
{
    std::vector<std::int64_t> sequences;
    SQLite::Statement query(connection.database(),
                            "SELECT sequence FROM gesture ORDER BY sequence");
    while (query.executeStep())
        sequences.push_back(query.getColumn(0).getInt64());
    return sequences;
}

void nameForgotten(Connection& connection)
{
    auto& database = connection.database();
    const auto count =
        database.execAndGet("SELECT coalesce((SELECT forgotten FROM file_stamp), 0)").getInt64();
    SQLite::Statement first(database, "SELECT id FROM gesture ORDER BY sequence LIMIT 1");
    // What was cut off before the same gesture is the same.
    const auto after = first.executeStep() ? bytesIn(first.getColumn(0)) : newGestureId();
    for (std::int64_t sequence = 1; sequence <= count; ++sequence) {
        Digest digest(idSize);
        digest.add(after);
        digest.add(sequence);
        auto& insert = connection.prepared("INSERT INTO forgotten_gesture VALUES (?, ?)");
        insert.bind(1, sequence);
        bindBytes(insert, 2, digest.value());
        insert.exec();
    }
}

}  // namespace

std::string newGestureId()
{
    std::string id(idSize, '\0');
    randombytes_buf(id.data(), id.size());
    return id;
}

void chainAnew(Connection& connection)
{
    std::string before;
    for (const auto sequence : sequencesIn(connection)) {
        auto& row = connection.prepared(std::string(chainedColumns) + "WHERE sequence = ?");
        row.bind(1, sequence);
        row.executeStep();
        before = hashOf(row, before);
        row.reset();
        store(connection, sequence, before);
    }
}

std::string nextHash(Connection& connection, const ChainedEntry& entry)
{
    auto& last = connection.prepared("SELECT hash FROM gesture ORDER BY sequence DESC LIMIT 1");
    const auto before = last.executeStep() ? bytesIn(last.getColumn(0)) : std::string();
    last.reset();
    return hashOf(entry, before);
}

std::optional<std::int64_t> firstUnchained(Connection& connection)
{
    SQLite::Statement rows(connection.database(),
                           std::string(chainedColumns) + "ORDER BY sequence");
    std::string before;
    while (rows.executeStep()) {
        const auto hash = hashOf(rows, before);
        if (bytesIn(rows.getColumn(1)) != hash)
            return rows.getColumn(0).getInt64();
        before = hash;
    }
    return std::nullopt;
}

void nameOldGestures(Connection& connection)
{
    for (const auto sequence : sequencesIn(connection)) {
        auto& row = connection.prepared("SELECT time, changeset FROM gesture WHERE sequence = ?");
        row.bind(1, sequence);
        row.executeStep();
        Digest digest(idSize);
        digest.add(row.getColumn(0).getInt64());
        digest.add(viewOf(row.getColumn(1)));
        row.reset();
        auto& update = connection.prepared("UPDATE gesture SET id = ? WHERE sequence = ?");
        bindBytes(update, 1, digest.value());
        update.bind(2, sequence);
        update.exec();
    }
    nameForgotten(connection);
    chainAnew(connection);
}

}  // namespace alteri
