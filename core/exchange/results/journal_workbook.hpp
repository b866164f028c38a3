// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/output_file.hpp"
#include "core/multilevel/report/journal_table.hpp"

#include <filesystem>

namespace alteri {

/// Writes a table as an .xlsx workbook: two columns for each model, numbers as numbers. They are
/// rounded to what is printed; stars and parentheses belong to the number formats, so that cells
/// can be calculated with.
///
/// @throws as writeOutput()
void writeWorkbook(const JournalTable& table,
                   const std::filesystem::path& file,
                   Replacing replacing);

}  // namespace alteri
