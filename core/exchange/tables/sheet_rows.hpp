// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace alteri {

/// The texts of the first sheet of an .xlsx workbook, row by row as long as they are; numbers as
/// they stand in the file. Rows and cells that are left out are empty.
/// @param name of the file, for errors
/// @throws Error{ArchiveUnreadable}, Error{ArchivePartMissing}, Error{ArchiveTooLarge}
std::vector<std::vector<std::string>> sheetRows(std::string bytes, const std::string& name);

}  // namespace alteri
