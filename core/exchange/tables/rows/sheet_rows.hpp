// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace alteri {

/// One sheet of an .xlsx workbook: its texts row by row, as long as they are. Rows and cells that
/// are left out are empty.
struct WorkbookSheet {
    std::string name;
    std::vector<std::vector<std::string>> rows{};
};

/// The sheets of a workbook in the order in which it shows them. Numbers have all their digits and
/// a decimal point, yes and no are TRUE and FALSE, days are written as 2026-01-31.
/// @param name of the file, for errors
/// @throws Error{ArchiveUnreadable}, Error{ArchivePartMissing}, Error{ArchiveTooLarge}
std::vector<WorkbookSheet> workbookSheets(std::string bytes, const std::string& name);

/// The rows of the first sheet.
/// @throws as workbookSheets()
std::vector<std::vector<std::string>> sheetRows(std::string bytes, const std::string& name);

/// The rows as CSV (comma): all as long as the longest, so that what is wrong is told by row.
std::string sheetText(const std::vector<std::vector<std::string>>& rows);

}  // namespace alteri
