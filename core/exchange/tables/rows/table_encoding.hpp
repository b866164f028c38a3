// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// What the bytes of a text table mean.
enum class TableEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// The word for it in files and on the command line: utf-8, utf-16le, utf-16be, windows-1252.
std::string_view wordFor(TableEncoding encoding);
std::optional<TableEncoding> encodingFrom(std::string_view word);

/// The text of a table in UTF-8, without its byte order mark, and what it was written in.
struct DecodedTable {
    std::string text;
    TableEncoding encoding = TableEncoding::Utf8;
};

/// Finds out what a text is written in, from its byte order mark or, without one, from its bytes:
/// what is valid UTF-8 is UTF-8; what has NULs between its letters is UTF-16; what holds bytes that
/// are neither, and no character of UTF-8 that needs several, is Windows-1252, in which
/// spreadsheets of Western Europe write. All else is a fault, and so is a NUL.
///
/// @param name how the file is called in problems
/// @param wanted what the user says that it is
/// @return nothing if the bytes are no text; the fault is added to `problems` then
std::optional<DecodedTable> decodedTable(std::string bytes,
                                         const std::string& name,
                                         std::optional<TableEncoding> wanted,
                                         std::vector<Problem>& problems);

}  // namespace alteri
