// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// One field of a text table.
struct TableCell {
    std::string text;
    std::uint32_t at = 0;  ///< the byte of the table at which it begins
    bool quoted = false;

    /// Blank, or R's unquoted NA.
    bool isMissing() const
    {
        return text.find_first_not_of(" \t") == std::string::npos || (!quoted && text == "NA");
    }
};

/// The fields of a text table: its text as it was read, and where each field begins. Fields are
/// taken out of the text when they are asked for, so that a table needs little more memory than
/// its file. Rows are views; they end with the table.
class TableRows {
public:
    class Row {
    public:
        Row(const TableRows& rows, std::size_t index)
            : m_rows(&rows)
            , m_index(index)
        {
        }

        std::size_t size() const { return m_rows->m_columns; }
        std::size_t index() const { return m_index; }
        TableCell operator[](std::size_t column) const
        {
            return m_rows->cell(m_index * m_rows->m_columns + column);
        }

    private:
        const TableRows* m_rows;
        std::size_t m_index;
    };

    class Iterator {
    public:
        Iterator(const TableRows& rows, std::size_t index)
            : m_rows(&rows)
            , m_index(index)
        {
        }

        Row operator*() const { return {*m_rows, m_index}; }
        Iterator& operator++()
        {
            ++m_index;
            return *this;
        }
        bool operator!=(const Iterator& other) const { return m_index != other.m_index; }

    private:
        const TableRows* m_rows;
        std::size_t m_index;
    };

    TableRows() = default;
    /// @param text at most 4 GiB of UTF-8 without NULs
    TableRows(std::string text, char separator);

    std::string_view text() const { return m_text; }
    char separator() const { return m_separator; }

    /// Adds a row; all must have the same number of cells.
    /// @param line in which its first cell begins, from 1
    void add(const std::vector<std::uint32_t>& starts, int line);

    std::size_t size() const { return m_lines.size(); }
    bool empty() const { return m_lines.empty(); }
    Row operator[](std::size_t row) const { return {*this, row}; }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }

    /// The cell that begins at a byte, as anywhere in the text.
    TableCell cellAt(std::uint32_t start) const;
    /// Line and character of a cell of a row.
    Where whereIs(const TableCell& cell, const std::string& file) const;

private:
    TableCell cell(std::size_t index) const { return cellAt(m_starts[index]); }

    std::string m_text;
    char m_separator = ',';
    std::size_t m_columns = 0;
    std::vector<std::uint32_t> m_starts;  ///< of cells, row by row
    std::vector<int> m_lines;             ///< of rows
};

/// How far a cell reaches in the text of a table, without the separator or line end behind it.
struct CellReach {
    static constexpr std::size_t nowhere = std::string_view::npos;

    std::size_t end = 0;
    std::size_t closing =
        nowhere;            ///< its closing quotation mark, if it begins with an opening one
    bool isBroken = false;  ///< a quotation mark is not closed, or text follows it
};

CellReach reachOfCell(std::string_view text, std::size_t start, char separator);

/// Whether a byte of UTF-8 goes on with a character that begins before it.
inline bool continuesCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The place of a byte, counted on from an earlier one. A line ends with LF, CR or both.
Where placeFrom(std::string_view text, std::size_t from, Where place, std::size_t at);

}  // namespace alteri
