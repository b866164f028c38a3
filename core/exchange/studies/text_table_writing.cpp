// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studies/text_table_writing.hpp"

#include "core/exchange/studies/export_columns.hpp"
#include "core/exchange/tables/rows/formula_guard.hpp"
#include "core/model/number_text.hpp"

#include <cmath>
#include <string_view>

namespace alteri {

namespace {

void addQuoted(std::string& to, std::string_view text)
{
    to += '"';
    for (const char c : text)
        to.append(c == '"' ? 2 : 1, c);
    to += '"';
}

void addText(std::string& to, const std::string& text, char separator)
{
    if (text.empty())
        return;
    const auto guarded = guardedText(text);
    const std::string special = std::string("\"\r\n,;\t") + separator;
    const bool mustQuote = guarded.find_first_of(special) != std::string::npos
                           || guarded.front() == ' ' || guarded.back() == ' ' || guarded == "NA";
    if (mustQuote)
        addQuoted(to, guarded);
    else
        to += guarded;
}

void addNumber(std::string& to, double number, const ExportChoice& choice)
{
    if (std::isnan(number))
        return;
    auto text = fullText(number);
    if (const auto point = text.find('.'); choice.decimal != '.' && point != std::string::npos)
        text[point] = choice.decimal;
    if (text.find(choice.separator) != std::string::npos)
        addQuoted(to, text);
    else
        to += text;
}

void addTableCell(std::string& to,
                  const LabelledColumn& column,
                  std::size_t row,
                  const ExportChoice& choice)
{
    switch (column.kind) {
    case LabelledColumn::Kind::Text:
        addText(to, column.texts[row], choice.separator);
        break;
    case LabelledColumn::Kind::Date:
        if (!std::isnan(column.numbers[row]))
            to += isoDateOf(column.numbers[row]);
        break;
    case LabelledColumn::Kind::Number:
        addNumber(to, column.numbers[row], choice);
        break;
    }
}

}  // namespace

std::string textOf(const LabelledTable& table, const ExportChoice& choice)
{
    std::string text = choice.byteOrderMark ? "\xEF\xBB\xBF" : "";
    const auto endCell = [&](std::size_t column) {
        if (column + 1 < table.columns.size())
            text += choice.separator;
        else
            text += "\r\n";
    };
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        addText(text, table.columns[i].name, choice.separator);
        endCell(i);
    }
    for (std::size_t row = 0; row < table.rows; ++row) {
        const auto begin = text.size();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            addTableCell(text, table.columns[i], row, choice);
            endCell(i);
        }
        // A row without anything would be no row for those who skip empty lines.
        if (text.size() == begin + 2)
            text.insert(begin, "\"\"");
    }
    return text;
}

}  // namespace alteri
