// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/delimited_rows.hpp"

#include "core/model/choices_text.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>
#include <string_view>

namespace alteri {

namespace {

void addField(std::string& text, std::string_view field, char separator)
{
    const std::array<char, 4> special{separator, '"', '\r', '\n'};
    if (field.find_first_of(special.data(), 0, special.size()) == std::string_view::npos) {
        text += field;
        return;
    }
    text += '"';
    for (const char c : field) {
        if (c == '"')
            text += '"';
        text += c;
    }
    text += '"';
}

std::string numberText(double number, const DelimitedStyle& style)
{
    auto text = fullText(number);
    std::replace(text.begin(), text.end(), '.', style.decimalPoint);
    return text;
}

void addCell(std::string& text,
             const DataColumn& column,
             DataColumn::Cell cell,
             const DelimitedStyle& style)
{
    if (DataColumn::isMissing(cell)) {
        addField(text, style.missing.at(cell), style.separator);
    } else if (column.attribute().choosesSeveral()) {
        const auto& choices = column.choicesOf(cell);
        addField(text,
                 style.codes || choices.isEmpty() ? codesOf(column.attribute(), choices)
                                                  : labelsOf(column.attribute(), choices),
                 style.separator);
    } else if (column.attribute().choosesOne()) {
        const auto& category = column.categoryOf(cell);
        addField(text, style.codes ? category.code : category.label, style.separator);
    } else if (column.kind() == AnswerKind::YesNo) {
        addField(text, style.noYes.at(cell - DataColumn::firstValue), style.separator);
    } else if (column.kind() == AnswerKind::Number) {
        addField(text, numberText(column.numberOf(cell), style), style.separator);
    } else {
        addField(text, column.textOf(cell), style.separator);
    }
}

}  // namespace

std::string
delimitedText(const StudyGrid& study, const DelimitedRows& part, const DelimitedStyle& style)
{
    std::string text;
    for (std::size_t i = 0; i < part.titles.size(); ++i) {
        if (i > 0)
            text += style.separator;
        addField(text, part.titles[i], style.separator);
    }
    if (!part.titles.empty())
        text += '\n';
    for (const auto row : part.order) {
        for (std::size_t i = 0; i < part.columns.size(); ++i) {
            if (i > 0)
                text += style.separator;
            addCell(text, study.column(part.columns[i]),
                    study.cell(part.rows, row, part.columns[i]), style);
        }
        text += '\n';
    }
    return text;
}

}  // namespace alteri
