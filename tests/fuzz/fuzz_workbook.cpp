// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks (.xlsx).
#include "core/exchange/tables/sheet_rows.hpp"
#include "tests/fuzz/fuzz.hpp"

#include <utility>

void alteri::fuzz::read(std::string bytes)
{
    for (const auto& sheet : workbookSheets(std::move(bytes), "fuzz.xlsx"))
        sheetText(sheet.rows);
}
