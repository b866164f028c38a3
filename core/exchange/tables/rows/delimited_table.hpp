// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/exchange/tables/rows/row_origins.hpp"
#include "core/exchange/tables/rows/table_encoding.hpp"
#include "core/exchange/tables/rows/table_rows.hpp"
#include "core/files/whole_file.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

// What is read of a table. More is refused before it takes memory; real tables stay far below.
inline constexpr std::size_t mostColumns = 10'000;
inline constexpr std::size_t longestRow = 16U << 20U;  ///< bytes; of one cell: longestText
inline constexpr std::size_t mostFaults = 1'000;       ///< told of one import

/// What a user says about the form of a text table; the rest is found out.
struct TableForm {
    std::optional<TableEncoding> encoding{};
    std::optional<char> separator{};
    std::optional<bool> header{};  ///< whether the first line names the columns; else it does

    friend bool operator==(const TableForm&, const TableForm&) = default;
};

/// What a column of a table is for.
enum class ColumnRole { Ego, Alter, Name, Wave, From, To, Kind, Answer, LeftOut };

/// A text table as read: a header and rows of the same length. All texts are UTF-8.
struct DelimitedTable {
    std::string file;
    std::vector<TableCell> header;
    TableRows rows;
    TableEncoding encoding = TableEncoding::Utf8;
    bool isOfWorkbook = false;  ///< it was the first sheet of an .xlsx; lines are its rows
    /// What the user says that columns are for; as long as the header, or empty.
    std::vector<std::optional<ColumnRole>> roles{};

    /// The line of a row.
    Where whereIs(const TableRows::Row& row) const
    {
        auto place = where(row[0]);
        place.column = 0;
        return place;
    }

    RowOrigins origins{};  ///< of rows that were made of those of other tables

    Where where(const TableCell& cell) const
    {
        return origins.isEmpty() ? rows.whereIs(cell, file) : origins.of(cell.at);
    }
};

/// Reads comma-, semicolon- or tab-separated text (RFC 4180 with its customary variations: byte
/// order mark; other encodings, as decodedTable() finds them; lines end with LF, CRLF or CR; the
/// separator is the one that occurs most in the header, or the one that a line `sep=;` before it
/// names), or the first sheet of an .xlsx workbook. Lines without any content are skipped, those of
/// bare separators too. Columns of a table without a header are called V1, V2 and so on. Faults are
/// added to `problems`; reading goes on after them where that makes sense.
///
/// @param name how the file is called in problems
/// @throws as sheetRows()
DelimitedTable parseTable(std::string bytes,
                          const std::string& name,
                          std::vector<Problem>& problems,
                          const TableForm& form = {});

/// @throws as readFile(), parseTable()
DelimitedTable readTable(const std::filesystem::path& file,
                         std::vector<Problem>& problems,
                         const TableForm& form = {});

/// True if so many faults are known that nobody wants to read more; the last one says so then.
bool areEnough(std::vector<Problem>& problems);

}  // namespace alteri
