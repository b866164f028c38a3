// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// A part of a VNA file: a line with a star that names it, a line of columns, and rows.
struct VnaSection {
    struct Row {
        int line = 0;
        std::vector<std::string> fields{};  ///< as many as there are columns
    };

    std::string name{};  ///< in small letters, without the star
    int line = 0;        ///< of its columns
    std::vector<std::string> columns{};
    std::vector<Row> rows{};
};

/// Reads the parts of a VNA file. What parts fields is found line by line, as the programs that
/// write such files do not agree with themselves: commas, or tabs, between which a field may be
/// empty, or else blanks and tabs, between which none can be. Quotation marks hold a field
/// together.
///
/// @param file how the file is called in problems
/// @throws Error{TableTooManyColumns}; Error{TableRowLength} with all rows that have more or fewer
/// fields than columns: which
///         of them is missing cannot be known. Rows of how nodes are drawn are left out instead.
std::vector<VnaSection> vnaSections(std::string_view bytes, const std::string& file);

/// Whether a part says how nodes or ties are drawn, and nothing about them.
bool isOfDrawing(const VnaSection& section);

/// The name of the first part of a file, as far as it begins with one; else empty.
std::string firstVnaSection(std::string_view bytes);

}  // namespace alteri
