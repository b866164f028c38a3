// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.hpp"
#include "core/store/file/database_bytes.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace alteri {

class StudyKey;
class SealingVfs;

/// One open database and its prepared statements. Internal to `store`: no header that others
/// include mentions SQLite.
class Connection {
public:
    /// A copying of the database under way. It ends when its connection does.
    struct Copying {
        std::unique_ptr<SQLite::Backup> backup;  ///< nothing once it has ended
    };

    /// Opens a file. No trigger and no view that may be in it ever runs.
    /// @param key of a sealed study, else nothing; a new file is sealed with it
    /// @throws SQLite::Exception
    Connection(std::filesystem::path file,
               int flags,
               const std::shared_ptr<const StudyKey>& key = nullptr);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    Connection(Connection&&) = delete;
    Connection& operator=(Connection&&) = delete;

    /// An empty database in memory.
    static std::unique_ptr<Connection> inMemory();
    /// A database in memory that holds the bytes of a file; none: an empty one.
    /// @param key of the file, for copies that are written of this one
    /// @throws SQLite::Exception
    static std::unique_ptr<Connection>
    inMemory(std::span<const std::byte> bytes,
             const std::shared_ptr<const StudyKey>& key = nullptr);
    static std::unique_ptr<Connection> inMemory(DatabaseBytes bytes,
                                                const std::shared_ptr<const StudyKey>& key);

    /// @throws Error{StudyClosed} it could not be opened again
    SQLite::Database& database();
    sqlite3* handle() { return database().getHandle(); }
    /// Of a sealed study, else nothing.
    const std::shared_ptr<const StudyKey>& key() const { return m_key; }
    /// Lets a sealed file be opened by what another form of the same key says.
    /// @throws SQLite::Exception the disk refuses; one of both ways opens it then
    void changeKey(const std::shared_ptr<const StudyKey>& key);
    /// Whether no transaction is going on.
    bool isAtRest();

    /// Lets another thread have the connection: this one must not use it until takeBack().
    void lend() { m_lender = std::this_thread::get_id(); }
    void takeBack() { m_lender.reset(); }
    bool isLent() const { return m_lender.has_value(); }

    /// A statement ready to be bound and stepped. It stays compiled for the next call, so `sql`
    /// must not be in use at the same time.
    SQLite::Statement& prepared(const std::string& sql);

    /// Begins to copy this database into another, which outlives the copying.
    std::shared_ptr<Copying> copyInto(Connection& target);

    /// Closes the database and opens it again, so that SQLite puts right what a failure left.
    /// @param prepare sets up what was opened
    /// @throws SQLite::Exception; the connection is closed then
    void reopen(const std::function<void(Connection&)>& prepare);

    /// Goes on with another database, which this one takes over.
    void become(std::unique_ptr<Connection> other);

private:
    void open();
    void close();
    void requireInHand() const;

    std::filesystem::path m_file;
    int m_flags;
    std::shared_ptr<const StudyKey> m_key;
    std::unique_ptr<SealingVfs> m_vfs;  ///< outlives the database
    std::unique_ptr<SQLite::Database> m_database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
    std::vector<std::weak_ptr<Copying>> m_copyings;
    std::optional<std::thread::id> m_lender;
};

/// Copies a whole database, its history with it.
/// @param watch told how many of how many pages are copied; what it throws ends the copying
/// @throws SQLite::Exception
void copyWhole(Connection& from,
               Connection& to,
               const std::function<void(std::size_t done, std::size_t all)>& watch = {});

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
