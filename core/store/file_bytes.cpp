// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_bytes.hpp"

#include "core/error.hpp"
#include "core/store/connection.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <thread>
#include <utility>

namespace alteri {

namespace {

constexpr int attempts = 50;
constexpr auto pause = std::chrono::milliseconds(10);

/// True while a transaction is being written: its journal has a header. Between transactions the
/// writer keeps the journal file, with a header of zeros.
bool isBeingWritten(const std::filesystem::path& file)
{
    std::ifstream journal(file.string() + "-journal", std::ios::binary);
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

/// Bytes in memory that SQLite can own.
struct Bytes {
    explicit Bytes(sqlite3_int64 length)
        : size(length)
        , data(static_cast<unsigned char*>(sqlite3_malloc64(static_cast<sqlite3_uint64>(length))))
    {
    }
    ~Bytes() { sqlite3_free(data); }
    Bytes(const Bytes&) = delete;
    Bytes& operator=(const Bytes&) = delete;
    Bytes(Bytes&&) = delete;
    Bytes& operator=(Bytes&&) = delete;

    unsigned char* release() { return std::exchange(data, nullptr); }

    sqlite3_int64 size;
    unsigned char* data;
};

/// The counter in the header that every transaction raises.
bool sameVersion(const Bytes& bytes, sqlite3_file* file)
{
    constexpr int counterOffset = 24;
    constexpr int counterSize = 4;
    std::array<unsigned char, counterSize> now{};
    return file->pMethods->xRead(file, now.data(), counterSize, counterOffset) == SQLITE_OK
           && std::equal(now.begin(), now.end(), bytes.data + counterOffset);
}

bool readAll(sqlite3_file* file, Bytes& bytes)
{
    constexpr sqlite3_int64 chunk = 1 << 24;
    for (sqlite3_int64 offset = 0; offset < bytes.size; offset += chunk) {
        const auto length = static_cast<int>(std::min(chunk, bytes.size - offset));
        if (file->pMethods->xRead(file, bytes.data + offset, length, offset) != SQLITE_OK)
            return false;
    }
    return true;
}

std::unique_ptr<Connection> inMemory(Bytes& bytes)
{
    auto memory =
        std::make_unique<Connection>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    const auto size = bytes.size;
    const int result =
        sqlite3_deserialize(memory->handle(), "main", bytes.release(), size, size,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY);
    if (result != SQLITE_OK)
        throw Error(ErrorCode::StoreFailed, {sqlite3_errstr(result)});
    return memory;
}

}  // namespace

std::unique_ptr<Connection> copyIntoMemory(const std::filesystem::path& file)
{
    Connection onDisk(file, SQLite::OPEN_READONLY);
    auto* handle = fileOf(onDisk);
    if (handle == nullptr || handle->pMethods == nullptr)
        throw Error(ErrorCode::FileNotReadable, {file.string()});

    constexpr sqlite3_int64 headerSize = 100;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        sqlite3_int64 size = 0;
        if (!isBeingWritten(file) && handle->pMethods->xFileSize(handle, &size) == SQLITE_OK
            && size >= headerSize) {
            Bytes bytes(size);
            if (bytes.data != nullptr && readAll(handle, bytes) && sameVersion(bytes, handle)
                && !isBeingWritten(file))
                return inMemory(bytes);
        }
        std::this_thread::sleep_for(pause);
    }
    throw Error(ErrorCode::StudyIsBusy, {file.string()});
}

}  // namespace alteri
