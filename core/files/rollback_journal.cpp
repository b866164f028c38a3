// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/rollback_journal.hpp"

#include "core/error.hpp"
#include "core/files/new_file.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <new>
#include <span>
#include <system_error>
#include <utility>

namespace alteri {

namespace fs = std::filesystem;

namespace {

using Bytes = std::span<const std::byte>;

constexpr std::array<unsigned char, 8> magic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
constexpr std::size_t headSize = 28;
constexpr std::size_t smallestPage = 512;
constexpr std::size_t largestPage = 65536;

std::uint32_t numberAt(Bytes bytes, std::size_t offset)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = (number << 8U) | std::to_integer<std::uint32_t>(bytes[offset + i]);
    return number;
}

/// The head of one part of a journal. SQLite begins a further part after each of its syncs.
struct Head {
    std::uint32_t records = 0;
    std::uint32_t nonce = 0;
    std::uint32_t databasePages = 0;
    std::size_t sectorSize = 0;
    std::size_t pageSize = 0;
};

std::optional<Head> headAt(Bytes bytes, std::size_t offset)
{
    if (offset + headSize > bytes.size()
        || !std::equal(magic.begin(), magic.end(), bytes.begin() + static_cast<long>(offset),
                       [](unsigned char one, std::byte other) { return std::byte{one} == other; }))
        return std::nullopt;
    const Head head{numberAt(bytes, offset + 8), numberAt(bytes, offset + 12),
                    numberAt(bytes, offset + 16), numberAt(bytes, offset + 20),
                    numberAt(bytes, offset + 24)};
    const auto isSound = [](std::size_t size, std::size_t least) {
        return size >= least && size <= largestPage && (size & (size - 1)) == 0;
    };
    if (!isSound(head.pageSize, smallestPage) || !isSound(head.sectorSize, 32))
        return std::nullopt;
    return head;
}

std::uint32_t checksum(Bytes page, std::uint32_t nonce)
{
    constexpr std::size_t step = 200;
    std::uint32_t sum = nonce;
    for (std::size_t i = page.size() - step; i > 0; i = i > step ? i - step : 0)
        sum += std::to_integer<std::uint32_t>(page[i]);
    return sum;
}

/// Reads the pages of one part. @return where it ends, or nothing after a broken record
std::optional<std::size_t> readPart(Bytes bytes,
                                    std::size_t offset,
                                    const Head& head,
                                    const OpenPage& open,
                                    RollbackJournal& journal)
{
    const std::size_t recordSize = head.pageSize + 8;
    const std::size_t room = (bytes.size() - std::min(bytes.size(), offset)) / recordSize;
    const std::size_t records =
        head.records == 0xffffffffU ? room : std::min<std::size_t>(head.records, room);
    for (std::size_t i = 0; i < records; ++i, offset += recordSize) {
        const auto written = bytes.subspan(offset + 4, head.pageSize);
        const auto number = numberAt(bytes, offset);
        std::vector<std::byte> page(written.begin(), written.end());
        if (number == 0 || (open && !open(number, page))
            || numberAt(bytes, offset + 4 + head.pageSize) != checksum(page, head.nonce))
            return std::nullopt;
        journal.pages.push_back({number, std::move(page)});
    }
    return offset;
}

std::size_t roundedUp(std::size_t offset, std::size_t unit)
{
    return (offset + unit - 1) / unit * unit;
}

}  // namespace

std::vector<std::byte> bytesOf(const fs::path& file)
{
    std::error_code unknown;
    const auto size = fs::file_size(file, unknown);
    std::ifstream stream(file, std::ios::binary);
    if (unknown || !stream)
        throw Error(ErrorCode::FileNotReadable, {file.string()});
    try {
        std::vector<std::byte> bytes(size);
        stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
        bytes.resize(static_cast<std::size_t>(stream.gcount()));
        return bytes;
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::OutOfMemory, {file.string()});
    }
}

std::optional<RollbackJournal> hotJournal(const fs::path& study, const OpenPage& open)
{
    const auto file = journalOf(study);
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored) || fs::file_size(file, ignored) < headSize)
        return std::nullopt;
    const auto bytes = bytesOf(file);
    auto head = headAt(bytes, 0);
    if (!head)
        return std::nullopt;
    RollbackJournal journal{static_cast<std::uint32_t>(head->pageSize), head->databasePages, {}};
    std::optional<std::size_t> offset = 0;
    while (head && offset) {
        offset = readPart(bytes, *offset + head->sectorSize, *head, open, journal);
        if (offset)
            offset = roundedUp(*offset, head->sectorSize);
        head = offset ? headAt(bytes, *offset) : std::nullopt;
    }
    return journal;
}

std::vector<std::byte> rolledBack(std::vector<std::byte> database, const RollbackJournal& journal)
{
    // The first image of a page is the one from before; a page that the file has not is none of it.
    std::vector<bool> isDone(journal.databasePages + std::size_t{1});
    database.resize(std::size_t{journal.databasePages} * journal.pageSize);
    for (const auto& page : journal.pages) {
        if (page.number > journal.databasePages || isDone[page.number])
            continue;
        isDone[page.number] = true;
        std::copy(
            page.bytes.begin(), page.bytes.end(),
            database.begin()
                + static_cast<std::ptrdiff_t>(std::size_t{page.number - 1} * journal.pageSize));
    }
    return database;
}

}  // namespace alteri
