// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// One field of a text table and where it begins in the file.
struct TableCell {
    std::string text;
    int line = 0;
    int column = 0;  ///< character within the line, from 1
    bool quoted = false;

    /// Blank, or R's unquoted NA.
    bool isMissing() const
    {
        return text.find_first_not_of(" \t") == std::string::npos || (!quoted && text == "NA");
    }
};

/// A text table as read: a header and rows of the same length. All texts are UTF-8.
struct DelimitedTable {
    std::string file;
    char separator = ',';
    std::vector<TableCell> header;
    std::vector<std::vector<TableCell>> rows;

    /// In files separated by semicolons numbers are written with a decimal comma.
    bool hasDecimalComma() const { return separator == ';'; }

    Where where(const TableCell& cell) const { return {file, cell.line, cell.column}; }
};

/// Reads comma-, semicolon- or tab-separated text (RFC 4180 with its customary variations: byte
/// order mark, LF or CRLF, the separator is the one that occurs most in the header). Empty lines
/// are skipped. Faults are added to `problems`; reading goes on after them where that makes sense.
///
/// @param name how the file is called in problems
DelimitedTable
parseTable(std::string_view bytes, const std::string& name, std::vector<Problem>& problems);

/// @throws Error{FileNotFound}, Error{FileNotReadable}
DelimitedTable readTable(const std::filesystem::path& file, std::vector<Problem>& problems);

/// Reads a file whole.
/// @throws Error{FileNotFound}, Error{FileNotReadable}
std::string readFile(const std::filesystem::path& file);

}  // namespace alteri
