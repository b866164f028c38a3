// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/row_cells.hpp"

#include "core/error.hpp"
#include "core/model/number_text.hpp"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <cstdint>
#include <cstring>

namespace alteri {

namespace {

template <class Number>
std::string bytesOfNumber(Number number)
{
    std::string bytes(sizeof number, '\0');
    std::memcpy(bytes.data(), &number, sizeof number);
    return bytes;
}

template <class Number>
Number numberOfBytes(const std::string& bytes)
{
    Number number{};
    if (bytes.size() == sizeof number)
        std::memcpy(&number, bytes.data(), sizeof number);
    return number;
}

std::string bytesAt(const void* start, int size)
{
    return start == nullptr
               ? std::string()
               : std::string(static_cast<const char*>(start), static_cast<std::size_t>(size));
}

}  // namespace

std::optional<std::int64_t> StoredCell::whole() const
{
    return kind == Kind::Integer ? std::optional(numberOfBytes<std::int64_t>(bytes)) : std::nullopt;
}

std::string StoredCell::text() const
{
    switch (kind) {
    case Kind::Integer:
        return std::to_string(numberOfBytes<std::int64_t>(bytes));
    case Kind::Real:
        return fullText(numberOfBytes<double>(bytes));
    case Kind::Text:
        return bytes;
    case Kind::None:
    case Kind::Bytes:
        break;
    }
    return {};
}

StoredCell StoredCell::ofWhole(std::int64_t number)
{
    return {Kind::Integer, bytesOfNumber(number)};
}

StoredCell StoredCell::ofReal(double number)
{
    return {Kind::Real, bytesOfNumber(number)};
}

StoredCell storedCellOf(sqlite3_value* value)
{
    if (value == nullptr)
        return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return StoredCell::ofWhole(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return StoredCell::ofReal(sqlite3_value_double(value));
    case SQLITE_TEXT:
        return StoredCell::ofText(bytesAt(sqlite3_value_text(value), sqlite3_value_bytes(value)));
    case SQLITE_BLOB:
        return StoredCell::ofBytes(bytesAt(sqlite3_value_blob(value), sqlite3_value_bytes(value)));
    default:
        return {};
    }
}

void bindCell(SQLite::Statement& statement, int index, const StoredCell& cell)
{
    switch (cell.kind) {
    case StoredCell::Kind::None:
        statement.bind(index);
        return;
    case StoredCell::Kind::Integer:
        statement.bind(index, numberOfBytes<std::int64_t>(cell.bytes));
        return;
    case StoredCell::Kind::Real:
        statement.bind(index, numberOfBytes<double>(cell.bytes));
        return;
    case StoredCell::Kind::Text:
        statement.bind(index, cell.bytes);
        return;
    case StoredCell::Kind::Bytes:
        statement.bind(index, cell.bytes.data(), static_cast<int>(cell.bytes.size()));
        return;
    }
}

StoredCells storedCellsOf(SQLite::Statement& row)
{
    StoredCells cells;
    const int count = row.getColumnCount();
    cells.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const auto column = row.getColumn(i);
        if (column.isInteger())
            cells.push_back(StoredCell::ofWhole(column.getInt64()));
        else if (column.isFloat())
            cells.push_back(StoredCell::ofReal(column.getDouble()));
        else if (column.isText())
            cells.push_back(StoredCell::ofText(column.getString()));
        else if (column.isBlob())
            cells.push_back(StoredCell::ofBytes(bytesIn(column)));
        else
            cells.emplace_back();
    }
    return cells;
}

std::string bytesIn(const SQLite::Column& column)
{
    return bytesAt(column.getBlob(), column.getBytes());
}

namespace {

void packLength(std::string& bytes, std::size_t length)
{
    for (unsigned i = 0; i < 4; ++i)
        bytes += static_cast<char>(length >> (8 * i) & 0xFFU);
}

std::string_view taken(std::string_view& bytes, std::size_t length)
{
    if (bytes.size() < length)
        throw Error(ErrorCode::StudyDamaged);
    const auto start = bytes.substr(0, length);
    bytes.remove_prefix(length);
    return start;
}

std::size_t unpackedLength(std::string_view& bytes)
{
    std::size_t length = 0;
    unsigned shift = 0;
    for (const char c : taken(bytes, 4)) {
        length |= static_cast<std::size_t>(static_cast<unsigned char>(c)) << shift;
        shift += 8;
    }
    return length;
}

}  // namespace

std::string packed(const StoredCells& cells)
{
    std::string bytes;
    packLength(bytes, cells.size());
    for (const auto& cell : cells) {
        bytes += static_cast<char>(cell.kind);
        packLength(bytes, cell.bytes.size());
        bytes += cell.bytes;
    }
    return bytes;
}

StoredCells unpacked(std::string_view& bytes)
{
    const auto count = unpackedLength(bytes);
    if (count > bytes.size())
        throw Error(ErrorCode::StudyDamaged);
    StoredCells cells(count);
    for (auto& cell : cells) {
        const auto kind = static_cast<unsigned char>(taken(bytes, 1).front());
        if (kind > static_cast<unsigned char>(StoredCell::Kind::Bytes))
            throw Error(ErrorCode::StudyDamaged);
        cell.kind = static_cast<StoredCell::Kind>(kind);
        cell.bytes = taken(bytes, unpackedLength(bytes));
    }
    return cells;
}

}  // namespace alteri
