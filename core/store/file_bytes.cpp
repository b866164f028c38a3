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

/// The whole file, if nobody wrote while it was read.
std::unique_ptr<Bytes> readOnce(sqlite3_file* handle, const std::filesystem::path& file)
{
    constexpr sqlite3_int64 headerSize = 100;
    sqlite3_int64 size = 0;
    if (isBeingWritten(file) || handle->pMethods->xFileSize(handle, &size) != SQLITE_OK
        || size < headerSize)
        return nullptr;
    auto bytes = std::make_unique<Bytes>(size);
    if (bytes->data == nullptr || !readAll(handle, *bytes) || isBeingWritten(file))
        return nullptr;
    return bytes;
}

}  // namespace

std::unique_ptr<Connection> copyIntoMemory(const std::filesystem::path& file)
{
    // SQLite keeps the journal beside the file itself, not beside a link to it.
    const auto target = std::filesystem::canonical(file);
    Connection onDisk(target, SQLite::OPEN_READONLY);
    auto* handle = fileOf(onDisk);
    if (handle == nullptr || handle->pMethods == nullptr)
        throw Error(ErrorCode::FileNotReadable, {file.string()});

    // Two equal readings in a row: no gesture came in between. The change counter in the header
    // cannot tell, for it rises only once per lock.
    std::unique_ptr<Bytes> before;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        auto now = readOnce(handle, target);
        if (before && now && before->size == now->size
            && std::equal(now->data, now->data + now->size, before->data))
            return inMemory(*now);
        if (!now || before)
            std::this_thread::sleep_for(pause);
        before = std::move(now);
    }
    throw Error(ErrorCode::StudyIsBusy, {file.string()});
}

}  // namespace alteri
