// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct sqlite3_value;

namespace SQLite {
class Column;
class Statement;
}  // namespace SQLite

namespace alteri {

/// One value of a row as SQLite has it, whatever it is, so that it can be compared and written.
struct StoredCell {
    enum class Kind { None, Integer, Real, Text, Bytes };

    Kind kind = Kind::None;
    std::string bytes;  ///< of a number those that it has in memory

    friend auto operator<=>(const StoredCell&, const StoredCell&) = default;

    bool isNone() const { return kind == Kind::None; }
    /// Ids are the only values of 16 bytes that are no texts, wherever they stand.
    bool isId() const { return kind == Kind::Bytes && bytes.size() == 16; }
    /// The id that it is; of anything else one of zeros.
    template <class AnyId>
    AnyId id() const
    {
        AnyId id;
        if (isId())
            std::memcpy(id.bytes.data(), bytes.data(), id.bytes.size());
        return id;
    }
    /// The whole number that it is, if it is one.
    std::optional<std::int64_t> whole() const;
    /// What it says, as text; of ids nothing.
    std::string text() const;

    static StoredCell ofText(std::string text) { return {Kind::Text, std::move(text)}; }
    static StoredCell ofBytes(std::string bytes) { return {Kind::Bytes, std::move(bytes)}; }
    static StoredCell ofWhole(std::int64_t number);
    static StoredCell ofReal(double number);
};

using StoredCells = std::vector<StoredCell>;

/// Which row of a study: its table and the cells of its key.
struct RowId {
    std::string table;
    StoredCells key;

    friend auto operator<=>(const RowId&, const RowId&) = default;
};

/// Cells as bytes, to be kept in one cell.
std::string packed(const StoredCells& cells);
/// The cells at the beginning of some bytes, which go on behind them.
/// @throws Error{StudyDamaged} they are not what packed() made
StoredCells unpacked(std::string_view& bytes);

/// @param value may be null: a cell with nothing in it
StoredCell storedCellOf(sqlite3_value* value);
void bindCell(SQLite::Statement& statement, int index, const StoredCell& cell);
/// All columns of the row that a query stands at.
StoredCells storedCellsOf(SQLite::Statement& row);
/// The bytes of a blob, or of a text.
std::string bytesIn(const SQLite::Column& column);

}  // namespace alteri
