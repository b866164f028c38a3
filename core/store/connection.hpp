// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

struct sqlite3;

namespace alteri {

/// One open database and its prepared statements. Internal to `store`: no header that others
/// include mentions SQLite.
class Connection {
public:
    /// Opens a file for reading and writing.
    /// @throws SQLite::Exception
    Connection(const std::filesystem::path& file, int flags);

    SQLite::Database& database() { return m_database; }
    sqlite3* handle() { return m_database.getHandle(); }

    /// A statement ready to be bound and stepped. It stays compiled for the next call, so `sql`
    /// must not be in use at the same time.
    SQLite::Statement& prepared(const std::string& sql);

private:
    SQLite::Database m_database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
};

template <class Tag>
void bindId(SQLite::Statement& statement, int index, const Id<Tag>& id)
{
    statement.bind(index, id.bytes.data(), static_cast<int>(id.bytes.size()));
}

template <class Tag>
void bindId(SQLite::Statement& statement, int index, const std::optional<Id<Tag>>& id)
{
    if (id)
        bindId(statement, index, *id);
    else
        statement.bind(index);
}

template <class AnyId>
AnyId idFrom(const SQLite::Column& column)
{
    AnyId id;
    if (column.getBytes() == static_cast<int>(id.bytes.size()))
        std::memcpy(id.bytes.data(), column.getBlob(), id.bytes.size());
    return id;
}

template <class AnyId>
std::optional<AnyId> optionalIdFrom(const SQLite::Column& column)
{
    if (column.isNull())
        return std::nullopt;
    return idFrom<AnyId>(column);
}

}  // namespace alteri
