// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes/row_recorder.hpp"

#include "core/error.hpp"
#include "core/store/file/schema.hpp"
#include "core/store/file/varint.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <functional>
#include <limits>
#include <span>
#include <string>
#include <utility>

namespace alteri {

namespace {

using RowBytes = std::span<const std::byte>;
using Read = int (*)(sqlite3*, int, sqlite3_value**);

constexpr std::byte undefinedValue{0};

void appendNumber(Changeset& bytes, std::uint64_t number)
{
    for (unsigned shift = 64; shift > 0; shift -= 8)
        bytes.push_back(static_cast<std::byte>((number >> (shift - 8)) & 0xffU));
}

/// SQLite's variable-length integer, of what fits into four bytes of it.
void appendLength(Changeset& bytes, std::size_t length)
{
    constexpr unsigned bitsEach = 7;
    bool isOpen = false;
    for (unsigned shift = 4 * bitsEach; shift > 0; shift -= bitsEach)
        if (isOpen || (length >> shift) != 0) {
            bytes.push_back(static_cast<std::byte>(((length >> shift) & 0x7fU) | 0x80U));
            isOpen = true;
        }
    bytes.push_back(static_cast<std::byte>(length & 0x7fU));
}

void appendBytes(Changeset& bytes, const void* from, std::size_t count)
{
    const auto* begin = static_cast<const std::byte*>(from);
    bytes.insert(bytes.end(), begin, begin + count);
}

/// @param isReal whole numbers lie in columns of real ones as whole ones, and are none
void appendValue(Changeset& bytes, sqlite3_value* value, bool isReal)
{
    int type = sqlite3_value_type(value);
    if (type == SQLITE_INTEGER && isReal)
        type = SQLITE_FLOAT;
    bytes.push_back(static_cast<std::byte>(type));
    switch (type) {
    case SQLITE_INTEGER:
        appendNumber(bytes, static_cast<std::uint64_t>(sqlite3_value_int64(value)));
        return;
    case SQLITE_FLOAT:
        appendNumber(bytes, std::bit_cast<std::uint64_t>(sqlite3_value_double(value)));
        return;
    case SQLITE_TEXT:
    case SQLITE_BLOB: {
        const void* from =
            type == SQLITE_TEXT ? sqlite3_value_text(value) : sqlite3_value_blob(value);
        const auto length = static_cast<std::size_t>(sqlite3_value_bytes(value));
        appendLength(bytes, length);
        if (length > 0)
            appendBytes(bytes, from, length);
        return;
    }
    default:
        return;
    }
}

/// @return the bytes of the value that begins there
RowBytes valueAt(RowBytes record, std::size_t at)
{
    const auto type = std::to_integer<int>(record[at]);
    if (type == SQLITE_INTEGER || type == SQLITE_FLOAT)
        return record.subspan(at, 9);
    if (type != SQLITE_TEXT && type != SQLITE_BLOB)
        return record.subspan(at, 1);
    auto end = at + 1;
    const auto length = static_cast<std::size_t>(takeVarint(record, end).value_or(0));
    return record.subspan(at, end - at + length);
}

bool areSame(RowBytes one, RowBytes other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end());
}

std::size_t hashOf(RowBytes bytes)
{
    return std::hash<std::string_view>()(
        {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

void requireOk(int result)
{
    if (result != SQLITE_OK)
        throw Error(ErrorCode::StoreFailed, {sqlite3_errstr(result)});
}

struct Finalise {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

using OwnStatement = std::unique_ptr<sqlite3_stmt, Finalise>;

OwnStatement statementOf(sqlite3* database, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    requireOk(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr));
    return OwnStatement(statement);
}

std::string textIn(sqlite3_stmt* statement, int column)
{
    const auto* text = sqlite3_column_text(statement, column);
    return text != nullptr ? reinterpret_cast<const char*>(text) : "";
}

}  // namespace

/// The rows of one table that were touched.
class RowRecorder::Table {
public:
    Table(sqlite3* database, std::string_view name);

    const std::string& name() const { return m_name; }
    bool isRecorded() const { return m_isRecorded; }
    void note(sqlite3* database, int operation);
    /// Appends what has changed.
    void appendTo(Changeset& changeset) const;
    std::size_t size() const { return m_bytes.size(); }

private:
    struct Column {
        int key = 0;  ///< its place in the primary key from 1 on; 0: it is not in it
        bool isReal = false;
        /// What rows have that were there before the column was; empty: nothing.
        Changeset byDefault{};
    };
    /// A row before and now, in `m_bytes`; nothing: there is none. One that came and went in the
    /// same gesture has neither, and is still known by its key.
    struct Row {
        static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
        std::size_t hash = 0;
        std::size_t named = 0;  ///< a record that has its key
        std::size_t before = none;
        std::size_t now = none;
    };

    std::size_t append(sqlite3* database, Read read);
    RowBytes record(std::size_t at) const;
    void readKey(std::size_t at, Changeset& key) const;
    Row& rowOf(std::size_t record);
    void growSlots();
    void appendRow(Changeset& changeset, const Row& row) const;
    void appendUpdate(Changeset& changeset, RowBytes before, RowBytes now) const;

    std::string m_name;
    bool m_isRecorded;
    std::vector<Column> m_columns;
    Changeset m_bytes;
    std::vector<Row> m_rows;
    std::vector<std::uint32_t> m_slots;  ///< by hash: the number of a row from 1 on, or 0
    Changeset m_key;
    mutable Changeset m_otherKey;
};

RowRecorder::Table::Table(sqlite3* database, std::string_view name)
    : m_name(name)
    , m_isRecorded(alteri::isRecorded(name))
{
    if (!m_isRecorded)
        return;
    const auto query =
        statementOf(database, "SELECT type, \"notnull\", dflt_value, pk FROM pragma_table_info('"
                                  + m_name + "')");
    while (sqlite3_step(query.get()) == SQLITE_ROW) {
        auto& column = m_columns.emplace_back();
        column.key = sqlite3_column_int(query.get(), 3);
        column.isReal = textIn(query.get(), 0) == "REAL";
        if (sqlite3_column_int(query.get(), 1) == 0
            || sqlite3_column_type(query.get(), 2) == SQLITE_NULL)
            continue;
        const auto value = statementOf(database, "SELECT " + textIn(query.get(), 2));
        if (sqlite3_step(value.get()) == SQLITE_ROW)
            appendValue(column.byDefault, sqlite3_column_value(value.get(), 0), column.isReal);
    }
}

/// Keeps a row as it was or is. @return where
std::size_t RowRecorder::Table::append(sqlite3* database, Read read)
{
    const auto at = m_bytes.size();
    int number = 0;
    for (const auto& column : m_columns) {
        sqlite3_value* value = nullptr;
        requireOk(read(database, number++, &value));
        if (!column.byDefault.empty() && sqlite3_value_type(value) == SQLITE_NULL)
            m_bytes.insert(m_bytes.end(), column.byDefault.begin(), column.byDefault.end());
        else
            appendValue(m_bytes, value, column.isReal);
    }
    return at;
}

RowBytes RowRecorder::Table::record(std::size_t at) const
{
    const RowBytes all(m_bytes);
    auto end = at;
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        end += valueAt(all, end).size();
    return all.subspan(at, end - at);
}

void RowRecorder::Table::readKey(std::size_t at, Changeset& key) const
{
    key.clear();
    const RowBytes all(m_bytes);
    for (const auto& column : m_columns) {
        const auto value = valueAt(all, at);
        if (column.key != 0)
            key.insert(key.end(), value.begin(), value.end());
        at += value.size();
    }
}

/// The row with the key of a record; a new one knows neither what it was nor what it is.
RowRecorder::Table::Row& RowRecorder::Table::rowOf(std::size_t record)
{
    if (2 * (m_rows.size() + 1) > m_slots.size())
        growSlots();
    readKey(record, m_key);
    const auto hash = hashOf(m_key);
    auto slot = hash & (m_slots.size() - 1);
    for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        auto& row = m_rows[m_slots[slot] - 1];
        if (row.hash != hash)
            continue;
        readKey(row.named, m_otherKey);
        if (areSame(m_key, m_otherKey))
            return row;
    }
    m_rows.push_back({hash, record, Row::none, Row::none});
    m_slots[slot] = static_cast<std::uint32_t>(m_rows.size());
    return m_rows.back();
}

void RowRecorder::Table::growSlots()
{
    constexpr std::size_t fewest = 16;
    m_slots.assign(std::max(fewest, 2 * m_slots.size()), 0);
    for (std::size_t number = 0; number < m_rows.size(); ++number) {
        auto slot = m_rows[number].hash & (m_slots.size() - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = static_cast<std::uint32_t>(number + 1);
    }
}

void RowRecorder::Table::note(sqlite3* database, int operation)
{
    if (operation != SQLITE_INSERT) {
        const auto before = append(database, sqlite3_preupdate_old);
        auto& row = rowOf(before);
        if (row.before == Row::none && row.now == Row::none)
            row.before = before;
        row.now = Row::none;
    }
    if (operation != SQLITE_DELETE) {
        const auto now = append(database, sqlite3_preupdate_new);
        rowOf(now).now = now;
    }
}

void RowRecorder::Table::appendTo(Changeset& changeset) const
{
    const auto start = changeset.size();
    changeset.push_back(std::byte{'T'});
    appendLength(changeset, m_columns.size());
    for (const auto& column : m_columns)
        changeset.push_back(static_cast<std::byte>(column.key));
    appendBytes(changeset, m_name.c_str(), m_name.size() + 1);
    const auto head = changeset.size();
    for (const auto& row : m_rows)
        appendRow(changeset, row);
    if (changeset.size() == head)
        changeset.resize(start);
}

void RowRecorder::Table::appendRow(Changeset& changeset, const Row& row) const
{
    const auto begin = [&](int operation) {
        changeset.push_back(static_cast<std::byte>(operation));
        changeset.push_back(std::byte{0});  // not by a trigger
    };
    const auto append = [&](RowBytes bytes) { appendBytes(changeset, bytes.data(), bytes.size()); };
    if (row.before == Row::none && row.now == Row::none)
        return;
    if (row.before == Row::none) {
        begin(SQLITE_INSERT);
        append(record(row.now));
        return;
    }
    const auto before = record(row.before);
    if (row.now == Row::none) {
        begin(SQLITE_DELETE);
        append(before);
        return;
    }
    const auto now = record(row.now);
    if (areSame(before, now))
        return;
    begin(SQLITE_UPDATE);
    appendUpdate(changeset, before, now);
}

/// First the key and what has changed, as it was; then what has changed, as it is.
void RowRecorder::Table::appendUpdate(Changeset& changeset, RowBytes before, RowBytes now) const
{
    Changeset after;
    std::size_t was = 0;
    std::size_t is = 0;
    for (const auto& column : m_columns) {
        const auto old = valueAt(before, was);
        const auto present = valueAt(now, is);
        was += old.size();
        is += present.size();
        const bool isOther = !areSame(old, present);
        if (isOther || column.key != 0)
            appendBytes(changeset, old.data(), old.size());
        else
            changeset.push_back(undefinedValue);
        if (isOther)
            appendBytes(after, present.data(), present.size());
        else
            after.push_back(undefinedValue);
    }
    appendBytes(changeset, after.data(), after.size());
}

RowRecorder::RowRecorder(sqlite3* database)
    : m_database(database)
{
    sqlite3_preupdate_hook(
        m_database,
        [](void* recorder, sqlite3* from, int operation, char const* schema, char const* table,
           sqlite3_int64 before,
           sqlite3_int64 after) { hear(recorder, from, operation, schema, table, before, after); },
        this);
}

RowRecorder::~RowRecorder()
{
    unhook();
}

void RowRecorder::unhook()
{
    if (m_database != nullptr)
        sqlite3_preupdate_hook(m_database, nullptr, nullptr);
    m_database = nullptr;
}

void RowRecorder::hear(void* recorder,
                       sqlite3* /*database*/,
                       int operation,
                       const char* schema,
                       const char* table,
                       std::int64_t /*before*/,
                       std::int64_t /*after*/)
{
    auto& self = *static_cast<RowRecorder*>(recorder);
    if (self.m_fault || std::string_view(schema) != "main")
        return;
    try {
        self.note(operation, table);
    } catch (...) {
        self.m_fault = std::current_exception();
    }
}

void RowRecorder::note(int operation, std::string_view table)
{
    if (m_latest == nullptr || m_latest->name() != table)
        m_latest = tableNamed(table);
    if (m_latest->isRecorded())
        m_latest->note(m_database, operation);
}

RowRecorder::Table* RowRecorder::tableNamed(std::string_view name)
{
    for (const auto& table : m_tables)
        if (table->name() == name)
            return table.get();
    m_tables.push_back(std::make_unique<Table>(m_database, name));
    return m_tables.back().get();
}

Changeset RowRecorder::stop()
{
    unhook();
    if (m_fault)
        std::rethrow_exception(m_fault);
    Changeset changeset;
    std::size_t most = 0;
    for (const auto& table : m_tables)
        most += table->size();
    changeset.reserve(most + most / 8);
    for (auto& table : m_tables) {
        table->appendTo(changeset);
        table.reset();
    }
    m_tables.clear();
    if (changeset.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        throw Error(ErrorCode::StoreFailed, {sqlite3_errstr(SQLITE_TOOBIG)});
    return changeset;
}

}  // namespace alteri
