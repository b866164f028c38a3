// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery/database_pages.hpp"

#include "core/store/file/varint.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace alteri {

namespace {

using Bytes = std::span<const std::byte>;

constexpr std::size_t fileHead = 100;

std::uint64_t bigEndian(Bytes bytes)
{
    std::uint64_t value = 0;
    for (const auto byte : bytes)
        value = value << 8U | std::to_integer<std::uint64_t>(byte);
    return value;
}

std::uint32_t numberAt(Bytes bytes, std::size_t at, std::size_t size)
{
    return static_cast<std::uint32_t>(bigEndian(bytes.subspan(at, size)));
}

/// Reads one thing after the other, and notes when there is nothing left to read.
class Reading {
public:
    explicit Reading(Bytes bytes)
        : m_bytes(bytes)
    {
    }

    bool failed() const { return m_failed; }
    std::size_t position() const { return m_at; }
    bool isAtEnd() const { return m_at >= m_bytes.size(); }

    Bytes take(std::uint64_t size)
    {
        if (size > m_bytes.size() - m_at) {
            m_failed = true;
            return {};
        }
        const auto taken = m_bytes.subspan(m_at, static_cast<std::size_t>(size));
        m_at += taken.size();
        return taken;
    }

    std::uint64_t varint()
    {
        const auto number = takeVarint(m_bytes, m_at);
        m_failed = m_failed || !number;
        return number.value_or(0);
    }

private:
    Bytes m_bytes;
    std::size_t m_at = 0;
    bool m_failed = false;
};

std::int64_t signedNumber(Bytes bytes)
{
    const auto missing = 64 - 8 * bytes.size();
    return static_cast<std::int64_t>(bigEndian(bytes) << missing) >> missing;
}

/// @return nothing if there is no such type
std::optional<std::uint64_t> sizeOf(std::uint64_t type)
{
    constexpr std::uint64_t sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < std::size(sizes))
        return sizes[type];
    if (type < 12)
        return std::nullopt;
    return (type - 12) / 2;
}

StoredCell valueOf(std::uint64_t type, Bytes bytes)
{
    if (type == 0)
        return {};
    if (type == 7)
        return StoredCell::ofReal(std::bit_cast<double>(bigEndian(bytes)));
    if (type == 8 || type == 9)
        return StoredCell::ofWhole(static_cast<std::int64_t>(type - 8));
    if (type < 7)
        return StoredCell::ofWhole(signedNumber(bytes));
    std::string text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return type % 2 == 0 ? StoredCell::ofBytes(std::move(text))
                         : StoredCell::ofText(std::move(text));
}

std::optional<StoredCells> recordOf(Bytes payload)
{
    Reading whole(payload);
    const auto headSize = whole.varint();
    if (whole.failed() || headSize < whole.position() || headSize > payload.size())
        return std::nullopt;
    Reading head(payload.subspan(0, static_cast<std::size_t>(headSize)));
    Reading body(payload.subspan(static_cast<std::size_t>(headSize)));
    (void)head.varint();
    StoredCells values;
    while (!head.isAtEnd()) {
        const auto type = head.varint();
        const auto size = sizeOf(type);
        if (head.failed() || !size)
            return std::nullopt;
        const auto bytes = body.take(*size);
        if (body.failed())
            return std::nullopt;
        values.push_back(valueOf(type, bytes));
    }
    return body.isAtEnd() ? std::optional(std::move(values)) : std::nullopt;
}

constexpr unsigned leafOfTable = 13;
constexpr unsigned branchOfTable = 5;

std::size_t headOf(unsigned type)
{
    return type == leafOfTable ? 8 : 12;
}

}  // namespace

DatabasePages::DatabasePages(Bytes bytes, const Size& fallback)
    : m_bytes(bytes)
    , m_size(fallback)
{
    constexpr char magic[] = "SQLite format 3";
    if (bytes.size() >= fileHead && std::memcmp(bytes.data(), magic, sizeof magic) == 0) {
        const auto said = numberAt(bytes, 16, 2);
        const auto page = said == 1 ? 65536 : said;
        if (page >= 512 && std::has_single_bit(page))
            m_size = {page, numberAt(bytes, 20, 1)};
    }
    m_count = static_cast<std::uint32_t>(bytes.size() / m_size.page);
}

DatabasePages::Bytes DatabasePages::bytesOf(std::uint32_t page) const
{
    return m_bytes.subspan(std::size_t{page - 1} * m_size.page, m_size.page - m_size.kept);
}

DatabasePages::Kind DatabasePages::kindOf(std::uint32_t page) const
{
    const auto bytes = bytesOf(page);
    const auto start = page == 1 ? fileHead : 0;
    const auto type = std::to_integer<unsigned>(bytes[start]);
    if (type != leafOfTable && type != branchOfTable)
        return Kind::Other;
    const auto cells = numberAt(bytes, start + 3, 2);
    if (start + headOf(type) + std::size_t{cells} * 2 > bytes.size())
        return Kind::Other;
    return type == leafOfTable ? Kind::Rows : Kind::Branches;
}

std::vector<std::uint32_t> DatabasePages::childrenOf(std::uint32_t page) const
{
    const auto bytes = bytesOf(page);
    const auto start = page == 1 ? fileHead : 0;
    const auto cells = numberAt(bytes, start + 3, 2);
    std::vector<std::uint32_t> children;
    children.reserve(cells + 1);
    const auto add = [&](std::uint32_t child) {
        if (child >= 1 && child <= m_count)
            children.push_back(child);
    };
    for (std::uint32_t i = 0; i < cells; ++i)
        if (const std::size_t at = numberAt(bytes, start + headOf(branchOfTable) + 2 * i, 2);
            at + 4 <= bytes.size())
            add(numberAt(bytes, at, 4));
    add(numberAt(bytes, start + 8, 4));
    return children;
}

DatabasePages::Rows DatabasePages::rowsOf(std::uint32_t page) const
{
    const auto bytes = bytesOf(page);
    const auto start = page == 1 ? fileHead : 0;
    const auto cells = numberAt(bytes, start + 3, 2);
    Rows found;
    found.rows.reserve(cells);
    for (std::uint32_t i = 0; i < cells; ++i) {
        const std::size_t at = numberAt(bytes, start + headOf(leafOfTable) + 2 * i, 2);
        auto row = at < bytes.size() ? rowAt(bytes, at) : std::nullopt;
        if (row)
            found.rows.push_back(std::move(*row));
        else
            ++found.unreadable;
    }
    return found;
}

std::optional<StoredRow> DatabasePages::rowAt(Bytes page, std::size_t at) const
{
    Reading cell(page.subspan(at));
    const auto size = cell.varint();
    const auto rowid = static_cast<std::int64_t>(cell.varint());
    if (cell.failed())
        return std::nullopt;
    const auto payload = payloadAt(page, at + cell.position(), size);
    if (!payload)
        return std::nullopt;
    auto values = recordOf(*payload);
    if (!values)
        return std::nullopt;
    return StoredRow{rowid, std::move(*values)};
}

/// What is on the page itself, and the rest on a chain of others.
std::optional<std::vector<std::byte>>
DatabasePages::payloadAt(Bytes page, std::size_t at, std::uint64_t size) const
{
    if (size > m_bytes.size())
        return std::nullopt;
    const std::uint64_t usable = page.size();
    std::uint64_t local = size;
    if (size > usable - 35) {
        const auto least = (usable - 12) * 32 / 255 - 23;
        local = least + (size - least) % (usable - 4);
        if (local > usable - 35)
            local = least;
    }
    Reading own(page.subspan(at));
    const auto first = own.take(local);
    std::vector<std::byte> payload(first.begin(), first.end());
    auto next = local < size ? static_cast<std::uint32_t>(bigEndian(own.take(4))) : 0U;
    if (own.failed())
        return std::nullopt;
    // Each page of the chain brings something, so that a circle ends too.
    while (payload.size() < size) {
        if (next < 1 || next > m_count)
            return std::nullopt;
        const auto bytes = bytesOf(next);
        const auto wanted = std::min<std::uint64_t>(size - payload.size(), usable - 4);
        const auto rest = bytes.subspan(4, static_cast<std::size_t>(wanted));
        payload.insert(payload.end(), rest.begin(), rest.end());
        next = numberAt(bytes, 0, 4);
    }
    return payload;
}

}  // namespace alteri
