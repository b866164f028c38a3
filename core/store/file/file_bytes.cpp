// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/file_bytes.hpp"

#include "core/error.hpp"
#include "core/files/new_file.hpp"
#include "core/store/file/connection.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <fstream>
#include <optional>
#include <thread>
#include <utility>

namespace alteri {

namespace {

constexpr int attempts = 50;
constexpr auto pause = std::chrono::milliseconds(10);
constexpr sqlite3_int64 headerSize = 100;  // of a database

/// True while a transaction is being written: its journal has a header. Between transactions the
/// writer keeps the journal file, with a header of zeros.
bool isBeingWritten(const std::filesystem::path& file)
{
    std::ifstream journal(journalOf(file), std::ios::binary);
    std::array<char, 8> header{};
    journal.read(header.data(), header.size());
    const auto isZero = [](char c) { return c == 0; };
    return journal.gcount() == static_cast<std::streamsize>(header.size())
           && !std::all_of(header.begin(), header.end(), isZero);
}

sqlite3_file* fileOf(Connection& connection)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file;
}

/// The whole file, if nobody wrote while it was read.
/// @param isDamaged set to whether a page of a sealed file is not what was written; while somebody
///        writes one may look so
std::optional<DatabaseBytes>
readOnce(sqlite3_file* handle, const std::filesystem::path& file, bool& isDamaged)
{
    isDamaged = false;
    constexpr sqlite3_int64 chunk = 1 << 24;
    sqlite3_int64 size = 0;
    if (isBeingWritten(file) || handle->pMethods->xFileSize(handle, &size) != SQLITE_OK
        || size < headerSize)
        return std::nullopt;
    DatabaseBytes bytes(static_cast<std::size_t>(size));
    for (sqlite3_int64 offset = 0; offset < size; offset += chunk) {
        const auto length = static_cast<int>(std::min(chunk, size - offset));
        const int result = handle->pMethods->xRead(handle, bytes.data() + offset, length, offset);
        isDamaged = result == SQLITE_IOERR_DATA;
        if (result != SQLITE_OK)
            return std::nullopt;
    }
    if (isBeingWritten(file))
        return std::nullopt;
    return bytes;
}

bool areEqual(const DatabaseBytes& one, const DatabaseBytes& other)
{
    return std::equal(one.span().begin(), one.span().end(), other.span().begin(),
                      other.span().end());
}

/// Reads under SQLite's lock for readers, which lets nobody write.
std::optional<DatabaseBytes>
readLocked(Connection& onDisk, sqlite3_file* handle, const std::filesystem::path& file)
{
    auto& database = onDisk.database();
    if (database.tryExec("BEGIN; SELECT count(*) FROM sqlite_schema") != SQLITE_OK) {
        database.tryExec("ROLLBACK");
        return std::nullopt;
    }
    bool isDamaged = false;
    auto bytes = readOnce(handle, file, isDamaged);
    database.tryExec("ROLLBACK");
    return bytes;
}

}  // namespace

std::unique_ptr<Connection> copyIntoMemory(const std::filesystem::path& file,
                                           const std::shared_ptr<const StudyKey>& key,
                                           FileLocks locks)
{
    // SQLite keeps the journal beside the file itself, not beside a link to it.
    const auto target = std::filesystem::canonical(file);
    Connection onDisk(target, SQLite::OPEN_READONLY, key);
    auto* handle = fileOf(onDisk);
    if (handle == nullptr || handle->pMethods == nullptr)
        throw Error(ErrorCode::FileNotReadable, {file.string()});

    if (locks == FileLocks::Trusted)
        if (auto bytes = readLocked(onDisk, handle, target))
            return Connection::inMemory(std::move(*bytes), key);
    // Two equal readings in a row: no gesture came in between. The change counter in the header
    // cannot tell, for it rises only once per lock.
    std::optional<DatabaseBytes> before;
    bool isDamaged = false;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        auto now = readOnce(handle, target, isDamaged);
        if (before && now && areEqual(*before, *now))
            return Connection::inMemory(std::move(*now), key);
        if (!now || before)
            std::this_thread::sleep_for(pause);
        before = std::move(now);
    }
    throw Error(isDamaged ? ErrorCode::SealedPageDamaged : ErrorCode::StudyIsBusy, {file.string()});
}

}  // namespace alteri
