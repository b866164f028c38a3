// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/labelled_table.hpp"

#include <filesystem>
#include <vector>

namespace alteri {

/// Writes a workbook (.xlsx) with a sheet for each table, its first row frozen. Numbers are
/// numbers, days dates, and texts never formulas.
/// @param file is replaced; for writeOutput()
/// @throws Error{TableCellTooLong}, Error{SheetTooManyRows}, Error{SheetTooManyColumns}: a sheet
///         holds no more; Error{FileNotWritable}
void writeWorkbook(const std::vector<const LabelledTable*>& tables,
                   const std::filesystem::path& file);

}  // namespace alteri
