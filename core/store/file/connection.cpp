// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/connection.hpp"

#include "core/error.hpp"
#include "core/store/sealing/sealing_vfs.hpp"

#include <sqlite3.h>

#include <cstring>
#include <stdexcept>
#include <utility>

namespace alteri {

namespace {

/// What a file brings along must not run: the schema is compared before it is used, and this holds
/// even so.
void distrust(sqlite3* handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

}  // namespace

DatabaseBytes::DatabaseBytes(std::size_t size)
    : m_bytes(static_cast<std::byte*>(sqlite3_malloc64(size)))
    , m_size(size)
{
    if (m_bytes == nullptr)
        throw SQLite::Exception("out of memory", SQLITE_NOMEM);
}

void DatabaseBytes::Free::operator()(std::byte* bytes) const
{
    sqlite3_free(bytes);
}

Connection::Connection(std::filesystem::path file,
                       int flags,
                       const std::shared_ptr<const StudyKey>& key)
    : m_file(std::move(file))
    , m_flags(flags)
    , m_key(key)
    , m_vfs(key == nullptr ? nullptr : std::make_unique<SealingVfs>(key))
{
    open();
}

Connection::~Connection()
{
    close();
}

std::unique_ptr<Connection> Connection::inMemory()
{
    return std::make_unique<Connection>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
}

std::unique_ptr<Connection> Connection::inMemory(std::span<const std::byte> bytes,
                                                 const std::shared_ptr<const StudyKey>& key)
{
    if (bytes.empty()) {
        auto memory = inMemory();
        memory->m_key = key;
        return memory;
    }
    DatabaseBytes copy(bytes.size());
    std::memcpy(copy.data(), bytes.data(), bytes.size());
    return inMemory(std::move(copy), key);
}

std::unique_ptr<Connection> Connection::inMemory(DatabaseBytes bytes,
                                                 const std::shared_ptr<const StudyKey>& key)
{
    auto memory = inMemory();
    memory->m_key = key;
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    // SQLite frees them, also if it refuses them.
    const int result = sqlite3_deserialize(
        memory->handle(), "main", reinterpret_cast<unsigned char*>(bytes.release()), size, size,
        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (result != SQLITE_OK)
        throw SQLite::Exception(memory->handle(), result);
    return memory;
}

void Connection::open()
{
    // The path is whole, so that no file's name is taken for a URI; copies are named by one.
    const bool isInMemory = m_file == ":memory:";
    m_database = std::make_unique<SQLite::Database>(
        isInMemory ? m_file.string() : std::filesystem::absolute(m_file).string(),
        m_flags | SQLite::OPEN_URI, 0, m_vfs == nullptr ? "" : m_vfs->name());
    distrust(m_database->getHandle());
    if (m_vfs != nullptr)
        keepRoom(m_database->getHandle(), true);
}

void Connection::close()
{
    // A backup that outlives its source would read freed memory.
    for (const auto& each : m_copyings)
        if (const auto copying = each.lock())
            copying->backup.reset();
    m_copyings.clear();
    m_statements.clear();
    m_database.reset();
}

/// Nobody asks for it by right: a mistake that must be heard of before two threads meet.
void Connection::requireInHand() const
{
    if (m_lender == std::this_thread::get_id())
        throw std::logic_error("the study is in the hands of another thread");
}

SQLite::Database& Connection::database()
{
    requireInHand();
    if (m_database == nullptr)
        throw Error(ErrorCode::StudyClosed, {m_file.string()});
    return *m_database;
}

void Connection::changeKey(const std::shared_ptr<const StudyKey>& key)
{
    if (m_vfs == nullptr || !m_vfs->writeHead(handle(), key))
        throw SQLite::Exception("the keys could not be written", SQLITE_IOERR_WRITE);
    m_key = key;
}

bool Connection::isAtRest()
{
    return sqlite3_get_autocommit(handle()) != 0;
}

SQLite::Statement& Connection::prepared(const std::string& sql)
{
    requireInHand();
    auto& statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(database(), sql);
    // It answers with the failure of the last run, which was told then.
    statement->tryReset();
    statement->clearBindings();
    return *statement;
}

std::shared_ptr<Connection::Copying> Connection::copyInto(Connection& target)
{
    auto copying = std::make_shared<Copying>();
    copying->backup = std::make_unique<SQLite::Backup>(target.database(), database());
    std::erase_if(m_copyings, [](const auto& each) { return each.expired(); });
    m_copyings.push_back(copying);
    return copying;
}

void Connection::reopen(const std::function<void(Connection&)>& prepare)
{
    close();
    try {
        open();
        prepare(*this);
    } catch (...) {
        close();
        throw;
    }
}

void Connection::become(std::unique_ptr<Connection> other)
{
    close();
    m_file = other->m_file;
    m_flags = other->m_flags;
    m_key = other->m_key;
    other->m_statements.clear();
    m_database = std::move(other->m_database);
    m_vfs = std::move(other->m_vfs);
}

void copyWhole(Connection& from,
               Connection& to,
               const std::function<void(std::size_t done, std::size_t all)>& watch)
{
    constexpr int someMegabytes = 1024;
    SQLite::Backup backup(to.database(), from.database());
    int result = SQLITE_OK;
    do {
        result = backup.executeStep(watch ? someMegabytes : -1);
        const auto all = static_cast<std::size_t>(backup.getTotalPageCount());
        if (watch)
            watch(all - static_cast<std::size_t>(backup.getRemainingPageCount()), all);
    } while (result == SQLITE_OK);
    if (result != SQLITE_DONE)
        throw SQLite::Exception("the copy is not complete", result);
}

}  // namespace alteri
