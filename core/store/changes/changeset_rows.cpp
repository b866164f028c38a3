// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes/changeset_rows.hpp"

#include "core/error.hpp"
#include "core/store/file/varint.hpp"

#include <sqlite3.h>

#include <cstdint>

namespace alteri {

namespace {

using Bytes = std::span<const std::byte>;

/// Walks through the bytes of a changeset.
class Walk {
public:
    explicit Walk(Bytes bytes)
        : m_bytes(bytes)
    {
    }

    bool atEnd() const { return m_at == m_bytes.size(); }
    std::size_t at() const { return m_at; }
    Bytes since(std::size_t start) const { return m_bytes.subspan(start, m_at - start); }

    unsigned byte() { return std::to_integer<unsigned>(take(1).front()); }

    Bytes take(std::size_t count)
    {
        if (count > m_bytes.size() - m_at)
            throw Error(ErrorCode::HistoryBroken);
        m_at += count;
        return m_bytes.subspan(m_at - count, count);
    }

    std::uint64_t varint()
    {
        const auto number = takeVarint(m_bytes, m_at);
        if (!number)
            throw Error(ErrorCode::HistoryBroken);
        return *number;
    }

    /// As many as there are bytes left for at most.
    int columnCount()
    {
        const auto count = varint();
        if (count < 1 || count > m_bytes.size() - m_at)
            throw Error(ErrorCode::HistoryBroken);
        return static_cast<int>(count);
    }

    /// One value; its bytes if it is a text or a blob.
    std::optional<Bytes> value()
    {
        switch (byte()) {
        case 0:
        case SQLITE_NULL:
            return std::nullopt;
        case SQLITE_INTEGER:
        case SQLITE_FLOAT:
            take(8);
            return std::nullopt;
        case SQLITE_TEXT:
        case SQLITE_BLOB:
            return take(static_cast<std::size_t>(varint()));
        default:
            throw Error(ErrorCode::HistoryBroken);
        }
    }

private:
    Bytes m_bytes;
    std::size_t m_at = 0;
};

/// Fills in the key columns that a record names.
void readRecord(Walk& walk, ChangesetRow& row)
{
    for (int column = 0; column < row.columns; ++column) {
        const auto value = walk.value();
        if (!value)
            continue;
        if (column == 0)
            row.key = *value;
        else if (column == 1)
            row.second = *value;
    }
}

}  // namespace

void requireChangeset(const Changeset& changeset)
{
    forEachRow(changeset, [](const ChangesetRow&) {});
}

void forEachRow(const Changeset& changeset, const std::function<void(const ChangesetRow&)>& look)
{
    filtered(changeset, [&](const ChangesetRow& row) {
        look(row);
        return false;
    });
}

Changeset filtered(const Changeset& changeset, const std::function<bool(const ChangesetRow&)>& keep)
{
    Walk walk(changeset);
    Changeset kept;
    Bytes head;
    bool headIsKept = false;
    ChangesetRow table;
    const auto append = [&](Bytes bytes) { kept.insert(kept.end(), bytes.begin(), bytes.end()); };
    while (!walk.atEnd()) {
        const auto start = walk.at();
        const unsigned kind = walk.byte();
        if (kind == 'T') {
            table.columns = walk.columnCount();
            walk.take(static_cast<std::size_t>(table.columns));
            table.table.clear();
            for (unsigned letter = walk.byte(); letter != 0; letter = walk.byte())
                table.table += static_cast<char>(letter);
            head = walk.since(start);
            headIsKept = false;
            continue;
        }
        // Rows belong to a table that was named before them.
        if (table.columns < 1)
            throw Error(ErrorCode::HistoryBroken);
        if (kind != SQLITE_INSERT && kind != SQLITE_DELETE && kind != SQLITE_UPDATE)
            throw Error(ErrorCode::HistoryBroken);
        walk.byte();  // whether the change was indirect
        ChangesetRow row{table.table, table.columns, static_cast<int>(kind), {}, std::nullopt};
        readRecord(walk, row);
        if (kind == SQLITE_UPDATE) {
            ChangesetRow after = row;
            readRecord(walk, after);
        }
        if (!keep(row))
            continue;
        if (!headIsKept)
            append(head);
        headIsKept = true;
        append(walk.since(start));
    }
    return kept;
}

}  // namespace alteri
