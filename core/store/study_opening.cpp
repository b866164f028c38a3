// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_opening.hpp"

#include "core/files/new_file.hpp"
#include "core/files/rollback_journal.hpp"
#include "core/files/study_signature.hpp"
#include "core/store/changes/foundation.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/file_bytes.hpp"
#include "core/store/file/file_stamp.hpp"
#include "core/store/file/guard.hpp"
#include "core/store/file/journal_judgement.hpp"
#include "core/store/file/schema.hpp"
#include "core/store/file/study_holding.hpp"
#include "core/store/file/study_migration.hpp"
#include "core/store/sealing/sealed_bytes.hpp"
#include "core/store/study_soundness.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>

namespace alteri {

namespace fs = std::filesystem;

namespace {

// A rollback journal, not a write-ahead log: studies are copied as one file. EXTRA: a gesture that
// returned survives a power cut. Temporary tables stay in memory: interviews are personal data.
// Nothing reaches the file before its commit, and a cache that holds whole studies (64 MiB) lets
// one be saved whose file was cut off under it.
constexpr const char* connectionSettings = "PRAGMA locking_mode = EXCLUSIVE;"
                                           "PRAGMA journal_mode = DELETE;"
                                           "PRAGMA synchronous = EXTRA;"
                                           "PRAGMA foreign_keys = ON;"
                                           "PRAGMA secure_delete = ON;"
                                           "PRAGMA trusted_schema = OFF;"
                                           "PRAGMA temp_store = MEMORY;"
                                           "PRAGMA cache_size = -65536;"
                                           "PRAGMA cache_spill = OFF;";

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
/// @return nothing if it can, else why not
std::optional<Error> writingObstacle(Connection& connection, const fs::path& file)
{
    if (sqlite3_db_readonly(connection.handle(), "main") != 0)
        return Error(ErrorCode::StudyIsReadOnly, {file.string()});
    std::optional<Error> obstacle;
    try {
        connection.database().exec("BEGIN IMMEDIATE");
        connection.database().exec("INSERT INTO study VALUES ('', '')");
    } catch (const SQLite::Exception& failure) {
        obstacle = errorOf(failure, file.string());
    }
    connection.database().tryExec("ROLLBACK");
    return obstacle;
}

/// Protection is shown by the access; a full or faulty disk has to be told.
bool isFaultOfDisk(const Error& error)
{
    return error.code() == ErrorCode::DiskFull || error.code() == ErrorCode::DiskFault;
}

using Key = std::shared_ptr<const StudyKey>;

/// A study in memory, brought up to date there: its file is not touched.
OpenedStudy readOnly(const fs::path& file, std::unique_ptr<Connection> copy, StudyAccess access)
{
    OpenedStudy opened{nullptr, std::move(copy), access, std::nullopt, {}};
    requireStudy(*opened.connection, file.string());
    const auto faults = quickFaults(*opened.connection, file.string());
    if (!faults.empty()) {
        opened.access = StudyAccess::ReadOnlyDamaged;
        opened.notices = faults;
        leaveOutBroken(*opened.connection);
    }
    bringUpToDate(*opened.connection);
    return opened;
}

OpenedStudy inUse(const fs::path& file, std::optional<StudyHolder> holder, const Key& key)
{
    auto opened =
        readOnly(file, copyIntoMemory(file, key, FileLocks::Untrusted), StudyAccess::ReadOnlyInUse);
    opened.holder = std::move(holder);
    return opened;
}

/// Puts a journal aside that would ruin the study.
std::vector<Problem> settleJournal(const fs::path& file, const Key& key)
{
    if (judgeJournal(file, key.get()) != JournalVerdict::Foreign)
        return {};
    const auto kept = setAside(journalOf(file));
    return {{ErrorCode::JournalSetAside, {}, {file.string(), kept.string()}}};
}

void noteStamp(OpenedStudy& opened)
{
    const auto stamp = stampOf(*opened.connection);
    if (!stamp)
        throw Error(ErrorCode::StudyDamaged, {{}, "file_stamp"});
    opened.place->noteState(stampOffset(*opened.connection, *opened.place, *stamp));
}

bool isOfPresentVersion(Connection& connection)
{
    return connection.database().execAndGet("PRAGMA user_version").getInt() == schemaVersion;
}

/// Keeps what the study is founded on, from now on.
void found(Connection& connection)
{
    auto& database = connection.database();
    database.exec("BEGIN IMMEDIATE");
    try {
        noteFoundation(connection);
        database.exec("COMMIT");
    } catch (...) {
        database.tryExec("ROLLBACK");
        throw;
    }
}

OpenedStudy
openToWrite(const fs::path& file, StudyPlace::Attempt attempt, OpenFor purpose, const Key& key)
{
    OpenedStudy opened{std::move(attempt.place), nullptr, StudyAccess::Write, std::nullopt, {}};
    opened.notices = settleJournal(file, key);
    opened.connection = std::make_unique<Connection>(file, SQLite::OPEN_READWRITE, key);
    auto& connection = *opened.connection;
    connection.database().exec("PRAGMA locking_mode = EXCLUSIVE");
    const auto leave = [&](StudyAccess access) {
        opened.connection.reset();
        opened.place.reset();
        auto other = readOnly(file, settledInMemory(file, key), access);
        other.notices.insert(other.notices.begin(), opened.notices.begin(), opened.notices.end());
        return other;
    };
    if (takeLock(connection) == SQLITE_BUSY) {
        opened.connection.reset();
        opened.place.reset();
        return inUse(file, std::nullopt, key);
    }
    requireStudy(connection, file.string());
    requireWhole(connection, file);
    connection.database().exec(connectionSettings);
    if (!quickFaults(connection, file.string()).empty())
        return leave(StudyAccess::ReadOnlyDamaged);
    if (const auto holder = holderOf(connection);
        holder && purpose != OpenFor::WritingInstead
        && blocks(*holder, opened.place->locksAreTrusted())) {
        auto other = leave(StudyAccess::ReadOnlyInUse);
        other.holder = holder;
        return other;
    }
    const auto obstacle = writingObstacle(connection, file);
    if (obstacle && isFaultOfDisk(*obstacle))
        opened.notices.push_back(obstacle->problems().front());
    const bool isOfEarlierVersion = !isOfPresentVersion(connection);
    if (obstacle || !migrate(connection, file))
        return leave(StudyAccess::ReadOnlyProtected);
    if (isOfEarlierVersion)
        found(connection);
    noteStamp(opened);
    return opened;
}

/// Reads what lies on the disk; nothing of it is changed, not even brought up to date.
OpenedStudy openToRead(const fs::path& file, const StudyPlace& place, const Key& key)
{
    const auto locks = place.locksAreTrusted() ? FileLocks::Trusted : FileLocks::Untrusted;
    const bool wasInterrupted = judgeJournal(file, key.get()) != JournalVerdict::None;
    return readOnly(file,
                    wasInterrupted ? settledInMemory(file, key) : copyIntoMemory(file, key, locks),
                    StudyAccess::ReadOnlyWanted);
}

/// What is whole of a sealed study some of whose pages are not what was written.
OpenedStudy damaged(const fs::path& file, const Key& key)
{
    const auto clear = settledBytes(file, key);
    auto opened =
        readOnly(file, Connection::inMemory(clear.bytes, key), StudyAccess::ReadOnlyDamaged);
    const auto pages = std::to_string(clear.bytes.size() / SealedLayout::pageSize);
    for (const auto number : clear.damaged)
        opened.notices.push_back(
            {ErrorCode::SealedPageDamaged, {}, {file.string(), std::to_string(number), pages}});
    return opened;
}

bool isDamage(const SQLite::Exception& failure)
{
    return failure.getExtendedErrorCode() == SQLITE_IOERR_DATA;
}

OpenedStudy openConnection(const fs::path& file, OpenFor purpose, const Key& key)
{
    auto attempt = StudyPlace::take(file, thisHolder(0));
    switch (attempt.obstacle) {
    case StudyPlace::Obstacle::OtherProgram:
        return inUse(file, attempt.holder, key);
    case StudyPlace::Obstacle::NotWritable:
        return readOnly(file, settledInMemory(file, key), StudyAccess::ReadOnlyProtected);
    case StudyPlace::Obstacle::None:
        break;
    }
    return purpose == OpenFor::Reading ? openToRead(file, *attempt.place, key)
                                       : openToWrite(file, std::move(attempt), purpose, key);
}

/// A study never has a write-ahead log. Whatever says so in its head would have SQLite look for
/// one, and make its files, before anything else is known of it.
void requireOwnJournal(const fs::path& file)
{
    constexpr std::streamoff journalsAt = 18;  // SQLite's file format, "The database header"
    constexpr char ownJournal = 1;
    std::ifstream stream(file, std::ios::binary);
    stream.seekg(journalsAt);
    std::array<char, 2> journals{};
    if (isStudy(file) && !isSealedStudy(file) && stream.read(journals.data(), journals.size())
        && (journals[0] != ownJournal || journals[1] != ownJournal))
        throw Error(ErrorCode::StudyDamaged, {file.string(), "journal mode"});
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
    if (isSealedStudy(file) && fs::file_size(file, ignored) <= SealedLayout::pagesAt)
        throw Error(ErrorCode::StudyDamaged, {file.string(), "truncated"});
    requireOwnJournal(file);
}

}  // namespace

OpenedStudy createStudy(const fs::path& file, const Key& key)
{
    OpenedStudy opened;
    opened.place = StudyPlace::take(file, thisHolder(0)).place;
    if (opened.place == nullptr)
        throw Error(ErrorCode::StudyIsBusy, {file.string()});
    opened.connection = std::make_unique<Connection>(file, SQLite::OPEN_READWRITE, key);
    auto& database = opened.connection->database();
    database.exec(connectionSettings);
    database.exec("BEGIN EXCLUSIVE");
    for (const auto* step : schemaSteps)
        database.exec(step);
    database.exec("PRAGMA user_version = " + std::to_string(schemaVersion));
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    noteFoundation(*opened.connection);
    database.exec("COMMIT");
    noteStamp(opened);
    return opened;
}

OpenedStudy openStudy(const fs::path& file, OpenFor purpose, const Key& key)
{
    requireReadableFile(file);
    const bool isSealed = isSealedStudy(file);
    if (isSealed && key == nullptr)
        throw Error(ErrorCode::PassphraseNeeded, {file.string()});
    const auto used = isSealed ? key : nullptr;
    return guarded(
        [&] {
            try {
                return openConnection(file, purpose, used);
            } catch (const SQLite::Exception& failure) {
                // While it is opened nothing is wrong with the statements.
                if (failure.getErrorCode() == SQLITE_ERROR)
                    throw Error(ErrorCode::StudyDamaged, {file.string(), failure.what()});
                if (!isDamage(failure))
                    throw;
            } catch (const Error& error) {
                if (error.code() != ErrorCode::SealedPageDamaged)
                    throw;
            }
            return damaged(file, used);
        },
        file.string());
}

ClearBytes settledBytes(const fs::path& file, const Key& key)
{
    auto clear = clearBytes(file, key.get());
    if (judgeJournal(file, key.get()) != JournalVerdict::Belongs)
        return clear;
    const auto journal = *clearJournal(file, key.get());
    std::erase_if(clear.damaged, [&](std::uint32_t number) {
        return number > journal.databasePages
               || std::any_of(journal.pages.begin(), journal.pages.end(),
                              [&](const auto& page) { return page.number == number; });
    });
    clear.bytes = rolledBack(std::move(clear.bytes), journal);
    return clear;
}

std::unique_ptr<Connection> settledInMemory(const fs::path& file, const Key& key)
{
    const auto clear = settledBytes(file, key);
    if (!clear.damaged.empty())
        throw Error(ErrorCode::SealedPageDamaged, {file.string()});
    return Connection::inMemory(clear.bytes, key);
}

void reopenStudy(Connection& connection)
{
    connection.reopen([](Connection& reopened) {
        reopened.database().exec(connectionSettings);
        if (const int result = takeLock(reopened); result != SQLITE_OK)
            throw SQLite::Exception(reopened.handle(), result);
    });
}

bool isOfPresentVersion(const fs::path& file)
{
    if (isSealedStudy(file))
        return true;
    constexpr std::streamoff versionAt = 60;  // SQLite's file format, "The database header"
    std::ifstream stream(file, std::ios::binary);
    stream.seekg(versionAt);
    std::array<char, 4> bytes{};
    if (!stream.read(bytes.data(), bytes.size()))
        return false;
    std::uint32_t version = 0;
    for (const char byte : bytes)
        version = (version << 8U) | static_cast<unsigned char>(byte);
    return version == static_cast<std::uint32_t>(schemaVersion);
}

void requireNotInUse(const fs::path& file)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return;
    if (StudyPlace::take(file, thisHolder(0)).obstacle == StudyPlace::Obstacle::OtherProgram)
        throw Error(ErrorCode::StudyIsBusy, {file.string()});
    try {
        Connection present(file, SQLite::OPEN_READWRITE);
        if (takeLock(present) == SQLITE_BUSY)
            throw Error(ErrorCode::StudyIsBusy, {file.string()});
    } catch (const SQLite::Exception&) {
        // It is no database, or may not be written to; replacing it will tell.
    }
}

}  // namespace alteri
