// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks (.xlsx).
#include "core/exchange/tables/rows/sheet_rows.hpp"
#include "tests/fuzz/readers.hpp"

#include <utility>

void alteri::fuzz::readWorkbook(std::string bytes)
{
    for (const auto& sheet : workbookSheets(std::move(bytes), "fuzz.xlsx"))
        sheetText(sheet.rows);
}
