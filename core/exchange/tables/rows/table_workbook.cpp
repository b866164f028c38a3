// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/table_workbook.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <string>
#include <xlsxwriter.h>

namespace alteri {

namespace {

constexpr std::size_t longestSheetCell = 32'767;

std::string textOf(const TableValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string();
}

void requireFitting(const Table& table)
{
    for (const auto& row : table.rows)
        for (const auto& cell : row)
            if (const auto text = textOf(cell); text.size() > longestSheetCell)
                throw Error(ErrorCode::TableCellTooLong, {std::to_string(longestSheetCell)});
}

/// @return whether the file could be written
bool writeSheet(const Table& table, const std::filesystem::path& file)
{
    auto* book = workbook_new(file.string().c_str());
    auto* sheet = workbook_add_worksheet(book, nullptr);
    auto* bold = workbook_add_format(book);
    format_set_bold(bold);
    format_set_bottom(bold, LXW_BORDER_THIN);
    auto* wrapped = workbook_add_format(book);
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    constexpr double narrow = 9;
    constexpr double wide = 42;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_write_string(sheet, 0, column, table.columns[i].key.c_str(), bold);
        auto width = static_cast<double>(table.columns[i].key.size()) + 2;
        for (const auto& row : table.rows)
            width = std::max(width, static_cast<double>(textOf(row[i]).size()) + 2);
        worksheet_set_column(sheet, column, column, std::clamp(width, narrow, wide), nullptr);
    }
    lxw_row_t number = 1;
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            if (const auto* value = numberOf(row[i]))
                worksheet_write_number(sheet, number, column, *value, wrapped);
            else if (const auto text = textOf(row[i]); !text.empty())
                worksheet_write_string(sheet, number, column, text.c_str(), wrapped);
        }
        ++number;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    return workbook_close(book) == LXW_NO_ERROR;
}

}  // namespace

void writeTableWorkbook(const Table& table, const std::filesystem::path& file, Replacing replacing)
{
    writeOutput(file, replacing, [&](const std::filesystem::path& part) {
        requireFitting(table);
        if (!writeSheet(table, part))
            throw Error(ErrorCode::FileNotWritable, {file.string()});
    });
}

}  // namespace alteri
