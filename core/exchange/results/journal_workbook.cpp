// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/results/journal_workbook.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <xlsxwriter.h>

namespace alteri {

namespace {

using Row = JournalTable::Row;

/// The number format that shows a number as it is printed: "0.000" for "-1.235", "0.00E+0" for
/// "1.73e-7".
std::string formatOf(const std::string& printed)
{
    const auto power = printed.find('e');
    const auto point = printed.find('.');
    std::string format = "0";
    if (point != std::string::npos)
        format += "." + std::string(std::min(power, printed.size()) - point - 1, '0');
    return power == std::string::npos ? format : format + "E+0";
}

/// The same with letters around the digits, and without the sign of what rounds to zero.
std::string
formatWith(const std::string& before, const std::string& printed, const std::string& after)
{
    const auto quoted = [](const std::string& text) {
        return text.empty() ? text : "\"" + text + "\"";
    };
    const auto format = quoted(before) + formatOf(printed) + quoted(after);
    const bool isZero = printed.find_first_of("123456789") == std::string::npos;
    return isZero ? format + ";" + format : format;
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
        worksheet_write_number(m_sheet, m_row, column, cell.value,
                               numberFormat(formatWith("", cell.valueText(), cell.stars), false));
        const auto bracket = cell.bracketText();
        if (bracket.empty())
            return;
        if (cell.residualDegrees > 0) {  // two numbers
            worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column + 1),
                                   bracket.c_str(), nullptr);
            return;
        }
        const bool isEstimate = cell.kind == JournalCell::Kind::Estimate;
        worksheet_write_number(
            m_sheet, m_row, static_cast<lxw_col_t>(column + 1),
            isEstimate ? cell.error : cell.degrees,
            numberFormat(formatWith("(", bracket.substr(1, bracket.size() - 2), ")"), true));
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
    writeOutput(file, replacing, [&](const std::filesystem::path& part) {
        if (!WorkbookWriter(table, part).write())
            throw Error(ErrorCode::FileNotWritable, {file.string()});
    });
}

}  // namespace alteri
