// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/output_file.hpp"
#include "core/measures/columns/table.hpp"

#include <filesystem>

namespace alteri {

/// Writes a table as an .xlsx workbook of one sheet: numbers as numbers with all their digits,
/// everything else as text, also what looks like a formula. A cell takes 32,767 characters; a
/// longer text is refused.
///
/// @throws as writeOutput(), and Error{TableCellTooLong}
void writeTableWorkbook(const Table& table, const std::filesystem::path& file, Replacing replacing);

}  // namespace alteri
