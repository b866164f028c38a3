// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// The lines of a text, without line ends of any kind; UTF-8, whatever it was written in.
std::vector<std::string> graphLines(std::string_view bytes);

/// The words of a line, parted by blanks, tabs and the given separators; what stands in quotation
/// marks is one word.
std::vector<std::string> graphWords(std::string_view line, std::string_view separators = {});

/// A whole number from 0 on.
std::optional<std::size_t> countIn(std::string_view word);

/// Whether a line begins with a word of small letters, whatever letters it is written in.
bool beginsWith(std::string_view line, std::string_view word);

}  // namespace alteri
