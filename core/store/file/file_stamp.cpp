// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/file_stamp.hpp"

#include "core/error.hpp"
#include "core/files/study_place.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/sealing/study_key.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <span>
#include <vector>

namespace alteri {

namespace {

constexpr std::size_t numberSize = FileStamp::Number().size();
static_assert(StudyPlace::stampSize == 2 * numberSize);

FileStamp::Number numberIn(const SQLite::Column& column)
{
    FileStamp::Number number{};
    if (column.getBytes() == static_cast<int>(number.size()))
        std::memcpy(number.data(), column.getBlob(), number.size());
    return number;
}

/// Written in part, a number keeps its beginning or its end; half of it does not agree by chance.
bool agreeInHalf(const FileStamp::Number& one, const FileStamp::Number& other)
{
    constexpr auto half = static_cast<std::ptrdiff_t>(numberSize / 2);
    return std::equal(one.begin(), one.begin() + half, other.begin())
           || std::equal(one.begin() + half, one.end(), other.begin() + half);
}

/// Opens the page of a sealed file that has a number.
bool opens(const StudyKey& key, std::int64_t number, std::vector<std::byte>& page)
{
    return page.size() == SealedLayout::pageSize
           && key.openPage(
               StudyKey::Role::Page, static_cast<std::uint32_t>(number),
               std::span<unsigned char, SealedLayout::pageSize>(
                   reinterpret_cast<unsigned char*>(page.data()), SealedLayout::pageSize));
}

}  // namespace

std::optional<FileStamp> stampOf(Connection& connection)
{
    auto& database = connection.database();
    if (!database.tableExists("file_stamp"))
        return std::nullopt;
    SQLite::Statement query(database, "SELECT present, previous FROM file_stamp");
    if (!query.executeStep())
        return std::nullopt;
    return FileStamp{numberIn(query.getColumn(0)), numberIn(query.getColumn(1))};
}

FileStamp drawStamp(Connection& connection)
{
    auto& update =
        connection.prepared("UPDATE file_stamp SET previous = present, present = randomblob(16),"
                            " gestures = (SELECT coalesce(max(sequence), forgotten) FROM gesture) "
                            "RETURNING present, previous");
    if (!update.executeStep())
        throw SQLite::Exception("the file has no stamp", SQLITE_CORRUPT);
    const FileStamp stamp{numberIn(update.getColumn(0)), numberIn(update.getColumn(1))};
    while (update.executeStep()) {}
    update.reset();
    return stamp;
}

std::int64_t stampOffset(Connection& connection,
                         const StudyPlace& place,
                         const FileStamp& stamp,
                         std::int64_t guess)
{
    std::array<std::byte, StudyPlace::stampSize> wanted{};
    std::copy(stamp.present.begin(), stamp.present.end(), wanted.begin());
    std::copy(stamp.previous.begin(), stamp.previous.end(), wanted.begin() + numberSize);
    std::array<std::byte, StudyPlace::stampSize> there{};
    if (guess >= 0 && place.read(guess, there.data(), there.size()) && there == wanted)
        return guess;
    auto& database = connection.database();
    const auto page =
        database.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = 'file_stamp'")
            .getInt64();
    const auto size = database.execAndGet("PRAGMA page_size").getInt64();
    std::vector<std::byte> bytes(static_cast<std::size_t>(size));
    const auto* key = connection.key().get();
    const std::int64_t start = (key == nullptr ? 0 : SealedLayout::pagesAt) + (page - 1) * size;
    const bool isThere = place.read(start, bytes.data(), bytes.size())
                         && (key == nullptr || opens(*key, page, bytes));
    const auto found = isThere
                           ? std::search(bytes.begin(), bytes.end(), wanted.begin(), wanted.end())
                           : bytes.end();
    if (found == bytes.end())
        throw Error(ErrorCode::StudyOverwritten, {});
    // In a sealed file the page's nonce, drawn anew at every writing, stands for the stamp.
    return key == nullptr ? start + (found - bytes.begin())
                          : start + size - static_cast<std::int64_t>(SealedLayout::reserve);
}

bool followsFrom(const FileStamp& file, const FileStamp& before)
{
    return agreeInHalf(file.present, before.present) || agreeInHalf(file.previous, before.present)
           || agreeInHalf(file.previous, before.previous);
}

}  // namespace alteri
