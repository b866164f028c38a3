// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/layout/enet_tables.hpp"
#include "core/exchange/tables/layout/table_layout.hpp"
#include "core/exchange/tables/layout/table_roles.hpp"
#include "core/exchange/tables/rows/sheet_rows.hpp"
#include "core/files/zip_archive.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace alteri {

std::vector<TableSource> singleTables(std::vector<TableSource> sources)
{
    std::vector<TableSource> all;
    for (auto& source : sources) {
        if (isEnet(source.bytes)) {
            auto parts = enetTables(source);
            std::move(parts.begin(), parts.end(), std::back_inserter(all));
            continue;
        }
        if (!ZipArchive::isArchive(source.bytes)) {
            all.push_back(std::move(source));
            continue;
        }
        auto sheets = workbookSheets(std::move(source.bytes), source.name);
        for (auto& sheet : sheets) {
            if (std::all_of(sheet.rows.begin(), sheet.rows.end(),
                            [](const auto& row) { return row.empty(); }))
                continue;
            auto& made = all.emplace_back(source);
            made.name = sheets.size() == 1 ? source.name : source.name + ": " + sheet.name;
            made.bytes = sheetText(sheet.rows);
            made.form.encoding = TableEncoding::Utf8;
            made.form.separator = ',';
            made.isSheetOfMany = sheets.size() > 1;
        }
    }
    return all;
}

std::optional<TableKind> kindOf(const TableSource& source, const TableRules& rules)
{
    return kindFor(roleOf(source, firstRows(source, rules)));
}

}  // namespace alteri
