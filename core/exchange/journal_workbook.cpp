// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journal_workbook.hpp"

#include "core/error.hpp"
#include "core/files/new_file.hpp"

#include <cstdlib>
#include <map>
#include <string>
#include <xlsxwriter.h>

namespace alteri {

namespace {

using Row = JournalTable::Row;

/// "0.000", and more zeros for more decimals.
std::string digits(int decimals)
{
    return decimals == 0 ? std::string("0")
                         : "0." + std::string(static_cast<std::size_t>(decimals), '0');
}

/// A number format with letters around the digits.
std::string withLetters(const std::string& before, int decimals, const std::string& after)
{
    const auto quoted = [](const std::string& text) {
        return text.empty() ? text : "\"" + text + "\"";
    };
    return quoted(before) + digits(decimals) + quoted(after);
}

/// What is printed, read back: what is calculated with is what is seen.
double rounded(const std::string& text)
{
    return std::strtod(text.c_str(), nullptr);
}

class WorkbookWriter {
public:
    WorkbookWriter(const JournalTable& table, const std::filesystem::path& file)
        : m_table(table)
        , m_book(workbook_new(file.string().c_str()))
        , m_sheet(workbook_add_worksheet(m_book, nullptr))
    {
    }

    /// @return whether the file could be written
    bool write()
    {
        head();
        for (const auto& row : m_table.rows)
            add(row);
        ++m_row;
        for (const auto& note : m_table.notes)
            worksheet_write_string(m_sheet, m_row++, 0, note.c_str(), nullptr);
        constexpr double labelWidth = 44;
        constexpr double numberWidth = 11;
        worksheet_set_column(m_sheet, 0, 0, labelWidth, nullptr);
        worksheet_set_column(m_sheet, 1, columnOf(m_table.models.size()), numberWidth, nullptr);
        worksheet_freeze_panes(m_sheet, 1, 1);
        return workbook_close(m_book) == LXW_NO_ERROR;
    }

private:
    static lxw_col_t columnOf(std::size_t model) { return static_cast<lxw_col_t>(1 + 2 * model); }

    void head()
    {
        auto* bold = workbook_add_format(m_book);
        format_set_bold(bold);
        format_set_bottom(bold, LXW_BORDER_THIN);
        worksheet_write_string(m_sheet, m_row, 0, m_table.term.c_str(), bold);
        auto* middle = workbook_add_format(m_book);
        format_set_bold(middle);
        format_set_bottom(middle, LXW_BORDER_THIN);
        format_set_align(middle, LXW_ALIGN_CENTER);
        for (std::size_t i = 0; i < m_table.models.size(); ++i)
            worksheet_merge_range(m_sheet, m_row, columnOf(i), m_row,
                                  static_cast<lxw_col_t>(columnOf(i) + 1),
                                  m_table.models[i].c_str(), middle);
        ++m_row;
    }

    lxw_format* labelFormat(Row::Kind kind)
    {
        auto& format = m_labels[kind];
        if (format == nullptr) {
            format = workbook_add_format(m_book);
            if (kind == Row::Kind::Heading)
                format_set_bold(format);
            if (kind == Row::Kind::Category)
                format_set_indent(format, 1);
        }
        return format;
    }

    lxw_format* numberFormat(const std::string& code, bool isLeft)
    {
        auto& format = m_numbers[code];
        if (format == nullptr) {
            format = workbook_add_format(m_book);
            format_set_num_format(format, code.c_str());
            format_set_align(format, isLeft ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT);
        }
        return format;
    }

    void add(const Row& row)
    {
        worksheet_write_string(m_sheet, m_row, 0, row.label.c_str(), labelFormat(row.kind));
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            add(row.cells[i], columnOf(i));
        ++m_row;
    }

    void add(const JournalCell& cell, lxw_col_t column)
    {
        if (cell.kind == JournalCell::Kind::Empty)
            return;
        worksheet_write_number(m_sheet, m_row, column, rounded(cell.valueText()),
                               numberFormat(withLetters("", cell.decimals, cell.stars), false));
        const auto bracket = cell.bracketText();
        if (bracket.empty())
            return;
        const int decimals = cell.kind == JournalCell::Kind::Estimate ? cell.decimals : 0;
        worksheet_write_number(m_sheet, m_row, static_cast<lxw_col_t>(column + 1),
                               rounded(bracket.substr(1)),
                               numberFormat(withLetters("(", decimals, ")"), true));
    }

    const JournalTable& m_table;
    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
    lxw_row_t m_row = 0;
    std::map<Row::Kind, lxw_format*> m_labels;
    std::map<std::string, lxw_format*> m_numbers;
};

}  // namespace

void writeWorkbook(const JournalTable& table,
                   const std::filesystem::path& file,
                   Replacing replacing)
{
    requireOutputPlace(file, replacing);
    auto part = NewFile::beside(file, ".part", file);
    if (!WorkbookWriter(table, part.path()).write())
        throw Error(ErrorCode::FileNotWritable, {file.string()});
    if (replacing == Replacing::Nothing)
        part.publish(file);
    else
        part.replace(file);
}

}  // namespace alteri
