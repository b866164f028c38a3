// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_opening.hpp"

#include "core/error.hpp"
#include "core/store/connection.hpp"
#include "core/store/file_bytes.hpp"
#include "core/store/schema.hpp"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <cstdint>
#include <string>
#include <system_error>
#include <utility>

namespace alteri {

namespace fs = std::filesystem;

namespace {

// A rollback journal, not a write-ahead log: studies are copied as one file. EXTRA: a gesture that
// returned survives a power cut. Temporary tables stay in memory: interviews are personal data.
constexpr const char* connectionSettings = "PRAGMA locking_mode = EXCLUSIVE;"
                                           "PRAGMA journal_mode = DELETE;"
                                           "PRAGMA synchronous = EXTRA;"
                                           "PRAGMA foreign_keys = ON;"
                                           "PRAGMA secure_delete = ON;"
                                           "PRAGMA trusted_schema = OFF;"
                                           "PRAGMA temp_store = MEMORY;";

int pragma(Connection& connection, const std::string& name)
{
    return connection.database().execAndGet("PRAGMA " + name).getInt();
}

/// Takes the lock that is kept until the file is closed.
///
/// @return what SQLite says: SQLITE_OK, or why the lock cannot be had
int takeLock(Connection& connection)
{
    const int result = connection.database().tryExec("BEGIN EXCLUSIVE");
    if (result == SQLITE_OK)
        connection.database().exec("COMMIT");
    return result;
}

/// Finds out by trying whether a journal can be written beside the file; changes nothing.
bool canWrite(Connection& connection)
{
    if (sqlite3_db_readonly(connection.handle(), "main") != 0)
        return false;
    const bool written =
        connection.database().tryExec("BEGIN IMMEDIATE") == SQLITE_OK
        && connection.database().tryExec("INSERT INTO study VALUES ('', '')") == SQLITE_OK;
    connection.database().tryExec("ROLLBACK");
    return written;
}

/// Going through a large file takes longer than people wait: there, only the tables that everything
/// else rests on are looked at. checkFile() goes through all.
/// @return "ok", or the first fault
std::string quickCheck(Connection& connection, const std::string& file)
{
    constexpr std::uintmax_t large = 64U << 20U;
    std::error_code unknown;
    const auto size = fs::file_size(file, unknown);
    if (unknown || size <= large)
        return connection.database().execAndGet("PRAGMA quick_check(1)").getString();
    for (const std::string table : {"study", "attribute", "category", "map_design", "ego", "map"}) {
        auto verdict =
            connection.database().execAndGet("PRAGMA quick_check(" + table + ")").getString();
        if (verdict != "ok")
            return verdict;
    }
    return "ok";
}

/// @throws Error if the file is no study that this version can read
void requireStudy(Connection& connection, const std::string& file)
{
    if (pragma(connection, "application_id") != applicationId)
        throw Error(ErrorCode::ForeignDatabase, {file});
    const int version = pragma(connection, "user_version");
    if (version > schemaVersion)
        throw Error(ErrorCode::StudyTooNew, {file, std::to_string(version)});
    const auto verdict = quickCheck(connection, file);
    if (version < 1 || verdict != "ok")
        throw Error(ErrorCode::StudyDamaged, {file, verdict});
}

[[noreturn]] void throwOpenFailure(const SQLite::Exception& failure, const std::string& file)
{
    switch (failure.getErrorCode()) {
    case SQLITE_NOTADB:
        throw Error(ErrorCode::NotAStudy, {file});
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        throw Error(ErrorCode::FileNotReadable, {file});
    default:
        throw Error(ErrorCode::StudyDamaged, {file, failure.what()});
    }
}

/// A file shorter than its header says was cut off; SQLite itself would notice only later.
void requireWhole(const fs::path& file, Connection& connection)
{
    const auto said = static_cast<std::uintmax_t>(pragma(connection, "page_count"))
                      * static_cast<std::uintmax_t>(pragma(connection, "page_size"));
    std::error_code ignored;
    if (const auto size = fs::file_size(file, ignored); !ignored && size < said)
        throw Error(ErrorCode::StudyDamaged, {file.string(), "truncated"});
}

/// Carries out the steps from a version on, within a transaction.
void bringUpToDate(Connection& connection, int version)
{
    for (auto step = static_cast<std::size_t>(version); step < schemaSteps.size(); ++step)
        connection.database().exec(schemaSteps[step]);
    connection.database().exec("PRAGMA user_version = " + std::to_string(schemaVersion));
}

/// Brings the file of an older version up to date, after a backup beside it; the memory copy of
/// one that cannot be written needs none.
void migrate(Connection& connection, const fs::path& file, bool withBackup)
{
    const int version = pragma(connection, "user_version");
    if (version == schemaVersion)
        return;
    if (withBackup) {
        const auto backup = file.string() + ".version-" + std::to_string(version);
        SQLite::Database target(backup, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup copy(target, connection.database());
        if (copy.executeStep() != SQLITE_DONE)
            throw Error(ErrorCode::FileNotWritable, {backup});
    }
    auto& database = connection.database();
    database.exec("BEGIN IMMEDIATE");
    try {
        bringUpToDate(connection, version);
        database.exec("COMMIT");
    } catch (...) {
        database.tryExec("ROLLBACK");
        throw;
    }
}

OpenedStudy openConnection(const fs::path& file)
{
    using Access = StudyAccess;
    auto connection = std::make_unique<Connection>(file, SQLite::OPEN_READWRITE);
    connection->database().exec("PRAGMA locking_mode = EXCLUSIVE");
    const int lock = takeLock(*connection);
    if (lock == SQLITE_BUSY) {
        connection = copyIntoMemory(file);
        requireStudy(*connection, file.string());
        migrate(*connection, file, false);
        return {std::move(connection), Access::ReadOnlyInUse};
    }
    requireStudy(*connection, file.string());
    requireWhole(file, *connection);
    if (!canWrite(*connection)) {
        connection = copyIntoMemory(file);
        requireStudy(*connection, file.string());
        migrate(*connection, file, false);
        return {std::move(connection), Access::ReadOnlyProtected};
    }
    connection->database().exec(connectionSettings);
    migrate(*connection, file, true);
    return {std::move(connection), Access::Write};
}

void requireReadableFile(const fs::path& file)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        throw Error(ErrorCode::FileNotFound, {file.string()});
    // SQLite takes shorter files for empty databases and would fill them.
    constexpr std::uintmax_t smallestDatabase = 512;
    if (!fs::is_regular_file(file, ignored) || fs::file_size(file, ignored) < smallestDatabase)
        throw Error(ErrorCode::NotAStudy, {file.string()});
}

}  // namespace

std::unique_ptr<Connection> createStudy(const fs::path& file)
{
    std::error_code ignored;
    if (fs::exists(file, ignored))
        throw Error(ErrorCode::FileExists, {file.string()});
    try {
        auto connection =
            std::make_unique<Connection>(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        auto& database = connection->database();
        database.exec(connectionSettings);
        database.exec("BEGIN EXCLUSIVE");
        bringUpToDate(*connection, 0);
        database.exec("PRAGMA application_id = " + std::to_string(applicationId));
        database.exec("COMMIT");
        return connection;
    } catch (const SQLite::Exception& failure) {
        fs::remove(file, ignored);
        throw Error(ErrorCode::FileNotWritable, {file.string(), failure.what()});
    }
}

OpenedStudy openStudy(const fs::path& file)
{
    requireReadableFile(file);
    try {
        return openConnection(file);
    } catch (const SQLite::Exception& failure) {
        throwOpenFailure(failure, file.string());
    }
}

void requireNotInUse(const fs::path& file)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return;
    try {
        Connection present(file, SQLite::OPEN_READWRITE);
        if (takeLock(present) == SQLITE_BUSY)
            throw Error(ErrorCode::StudyIsBusy, {file.string()});
    } catch (const SQLite::Exception&) {
        // It is no database, or may not be written to; replacing it will tell.
    }
}

}  // namespace alteri
