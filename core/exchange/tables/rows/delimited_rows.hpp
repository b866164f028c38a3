// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_grid.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace alteri {

/// How rows of data are written as text.
struct DelimitedStyle {
    char separator = ',';
    char decimalPoint = '.';
    bool codes = false;  ///< codes of categories and 0/1, or labels and the words below
    std::array<std::string, 2> noYes{"0", "1"};
    /// For cells without a value, in the order of the cells: not filled in, and the reasons.
    std::array<std::string, DataColumn::firstValue> missing{};
};

/// Which part of a table is written.
struct DelimitedRows {
    DataRows rows = DataRows::Ties;
    std::vector<std::uint32_t> order{};  ///< numbers of rows
    std::vector<std::size_t> columns{};  ///< numbers of columns of the StudyGrid
    std::vector<std::string> titles{};   ///< one per column, or none for no line of titles
};

/// Writes rows as text: a line per row, quoted as RFC 4180 has it. Numbers have all their digits
/// and an ASCII minus sign, so that they are read as numbers.
std::string
delimitedText(const StudyGrid& study, const DelimitedRows& part, const DelimitedStyle& style);

}  // namespace alteri
