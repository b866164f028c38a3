// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/rows/table_encoding.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

// Text files that are no tables of cells: lines of words.

/// The lines of a text in UTF-8, without line ends of any kind.
struct TextLines {
    std::vector<std::string> lines{};
    TableEncoding encoding = TableEncoding::Utf8;  ///< in which it was written
};

/// Reads the lines of a text, whatever decodedTable() finds that it is written in.
/// @param file how the file is called in problems
/// @throws Error{TableNotUtf8}, {TableEncodingForeign}, {TableNulCharacter}
TextLines textLines(std::string_view bytes, const std::string& file);

/// The first of them, by which files are recognised; as bytes, where they are no text.
std::vector<std::string> firstTextLines(std::string_view bytes);

/// The words of a line, parted by blanks, tabs and the given separators; what stands in quotation
/// marks is one word.
std::vector<std::string> wordsOf(std::string_view line, std::string_view separators = {});

/// A whole number from 0 on.
std::optional<std::size_t> countIn(std::string_view word);

/// Whether a line begins with a word of small letters, whatever letters it is written in.
bool beginsWith(std::string_view line, std::string_view word);

}  // namespace alteri
