// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studies/workbook_writing.hpp"

#include "core/error.hpp"
#include "core/exchange/studies/export_columns.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <xlsxwriter.h>

namespace alteri {

namespace {

constexpr std::size_t mostSheetRows = 1'048'575;  // and the names of the columns
constexpr std::size_t mostSheetColumns = 16'384;
constexpr std::size_t longestSheetText = 32'767;
constexpr double spreadsheetEpoch = 25'569;  // days from its day 0 to 1970-01-01
constexpr double firstSheetDay = 61;         // before March 1900 spreadsheets miscount

void requireRoom(const LabelledTable& table)
{
    if (table.rows > mostSheetRows)
        throw Error(ErrorCode::SheetTooManyRows, {table.name, std::to_string(mostSheetRows)});
    if (table.columns.size() > mostSheetColumns)
        throw Error(ErrorCode::SheetTooManyColumns, {table.name, std::to_string(mostSheetColumns)});
    for (const auto& column : table.columns)
        for (const auto& text : column.texts)
            if (text.size() > longestSheetText)
                throw Error(ErrorCode::TableCellTooLong, {std::to_string(longestSheetText)},
                            {table.name + ": " + column.name, 0, 0});
}

struct SheetFormats {
    lxw_format* head;
    lxw_format* day;
};

void addSheetCell(lxw_worksheet* sheet,
                  lxw_row_t row,
                  lxw_col_t at,
                  const LabelledColumn& column,
                  std::size_t from,
                  const SheetFormats& formats)
{
    if (column.kind == LabelledColumn::Kind::Text) {
        if (!column.texts[from].empty())
            worksheet_write_string(sheet, row, at, column.texts[from].c_str(), nullptr);
        return;
    }
    const auto number = column.numbers[from];
    if (std::isnan(number))
        return;
    if (column.kind == LabelledColumn::Kind::Number)
        worksheet_write_number(sheet, row, at, number, nullptr);
    else if (number + spreadsheetEpoch < firstSheetDay)
        worksheet_write_string(sheet, row, at, isoDateOf(number).c_str(), nullptr);
    else
        worksheet_write_number(sheet, row, at, number + spreadsheetEpoch, formats.day);
}

double widthOf(const LabelledColumn& column)
{
    constexpr std::size_t looked = 200;
    constexpr double narrow = 9;
    constexpr double wide = 42;
    auto width = column.name.size();
    for (std::size_t row = 0; row < std::min(looked, column.texts.size()); ++row)
        width = std::max(width, column.texts[row].size());
    return std::clamp(static_cast<double>(width) + 2, narrow, wide);
}

void addSheet(lxw_workbook* book, const LabelledTable& table, const SheetFormats& formats)
{
    auto* sheet = workbook_add_worksheet(book, table.name.c_str());
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto at = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, at, at, widthOf(table.columns[i]), nullptr);
        worksheet_write_string(sheet, 0, at, table.columns[i].name.c_str(), formats.head);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    for (std::size_t row = 0; row < table.rows; ++row)
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            addSheetCell(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(i),
                         table.columns[i], row, formats);
}

}  // namespace

void writeWorkbook(const std::vector<const LabelledTable*>& tables,
                   const std::filesystem::path& file)
{
    for (const auto* table : tables)
        requireRoom(*table);
    // Rows go to the disk as they are written, so that large tables are not in memory twice.
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    auto* book = workbook_new_opt(file.string().c_str(), &options);
    if (book == nullptr)
        throw Error(ErrorCode::FileNotWritable, {file.string()});
    const SheetFormats formats{workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.head);
    format_set_bottom(formats.head, LXW_BORDER_THIN);
    format_set_num_format(formats.day, "yyyy-mm-dd");
    for (const auto* table : tables)
        addSheet(book, *table, formats);
    if (workbook_close(book) != LXW_NO_ERROR)
        throw Error(ErrorCode::FileNotWritable, {file.string()});
}

}  // namespace alteri
