// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/import/table_preview.hpp"

#include "core/exchange/tables/columns/answer_text.hpp"
#include "core/exchange/tables/layout/read_table.hpp"
#include "core/exchange/tables/layout/table_layout.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>
#include <string_view>

namespace alteri {

namespace {

bool beginsWithMark(std::string_view bytes)
{
    return bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE")
           || bytes.starts_with("\xFE\xFF");
}

/// What each column is for.
std::vector<PreviewColumn> columnsIn(const ReadTable& read)
{
    std::vector<PreviewColumn> columns(read.table.header.size());
    const auto& meant = read.columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].title = read.table.header[i].text;
        columns[i].role = ColumnRole::LeftOut;
        columns[i].isSaid = i < read.table.roles.size() && read.table.roles[i].has_value();
    }
    using Found = std::pair<const std::optional<std::size_t>&, ColumnRole>;
    for (const auto& [column, role] :
         {Found(meant.ego, ColumnRole::Ego), Found(meant.alter, ColumnRole::Alter),
          Found(meant.label, ColumnRole::Name), Found(meant.wave, ColumnRole::Wave),
          Found(meant.source, ColumnRole::From), Found(meant.target, ColumnRole::To),
          Found(meant.kind, ColumnRole::Kind), Found(meant.directed, ColumnRole::Kind)})
        if (column)
            columns[*column].role = role;
    for (const auto& answer : meant.answers) {
        columns[answer.column].role = ColumnRole::Answer;
        columns[answer.column].attribute = answer.attribute;
        columns[answer.column].reading = answer.reading;
    }
    for (const auto& said : meant.namely) {
        columns[said.column].role = ColumnRole::Answer;
        columns[said.column].attribute = said.attribute;
        columns[said.column].attribute->scale = Scale::Text;
        columns[said.column].attribute->categories.clear();
        columns[said.column].reading.as = ColumnReading::As::Texts;
    }
    return columns;
}

/// What an answer is, where that is not what the cell says.
std::string
understoodOf(const TableCell& cell, const Attribute& attribute, const ColumnReading& reading)
{
    std::string meant = cell.text;
    if (attribute.kind() == AnswerKind::Number)
        meant = fullText(reading.numberIn(cell).value());
    else if (attribute.kind() == AnswerKind::Date)
        meant = reading.dateIn(cell).value();
    else if (const auto* category =
                 attribute.choosesOne() ? attribute.findCode(cell.text) : nullptr)
        meant = category->label;
    return meant == cell.text ? std::string() : meant;
}

PreviewCell cellIn(const TableCell& cell, const DelimitedTable& table, const PreviewColumn& column)
{
    PreviewCell shown{cell.text, PreviewCell::As::Identifier, std::nullopt};
    if (column.role != ColumnRole::Answer || !column.attribute)
        return shown;
    const auto& reading = column.reading;
    if (reading.saysMissing(cell)) {
        shown.as = PreviewCell::As::Missing;
        shown.reason = reading.reasonOf(cell);
    } else if (reading.isMissing(cell) || checkAnswer(cell, table, *column.attribute, reading)) {
        shown.as = PreviewCell::As::Unread;
    } else {
        shown.as = PreviewCell::As::Answer;
        shown.understood = understoodOf(cell, *column.attribute, reading);
    }
    return shown;
}

/// Answers about egos in a table of alteri.
void takeEgoColumns(TablePreview& preview, const std::vector<ColumnChoice>& choices)
{
    for (auto& column : preview.columns)
        for (const auto& choice : choices)
            if (choice.column == column.title && choice.owner == Owner::Ego && column.attribute
                && preview.kind == TableKind::Alteri) {
                column.isOfOtherTable = true;
                column.attribute->owner = Owner::Ego;
            }
}

}  // namespace

TablePreview previewOf(const TableSource& source,
                       const TableRules& rules,
                       const Codebook& codebook,
                       std::size_t most)
{
    TablePreview preview;
    preview.kind = kindOf(source, rules);
    preview.hasByteOrderMark = beginsWithMark(source.bytes);
    preview.hasHeader = formOf(source, rules).header.value_or(true);
    const auto kind = preview.kind.value_or(TableKind::Egos);
    const auto read = readSource(source, kind, codebook, rules, preview.problems);
    preview.encoding = read.table.encoding;
    preview.separator = read.table.rows.separator();
    preview.rows = read.table.rows.size();
    preview.columns = columnsIn(read);
    takeEgoColumns(preview, source.choices);
    preview.cells.reserve(std::min(most, preview.rows));
    for (std::size_t i = 0; i < std::min(most, preview.rows); ++i) {
        auto& row = preview.cells.emplace_back();
        row.reserve(preview.columns.size());
        for (std::size_t column = 0; column < preview.columns.size(); ++column)
            row.push_back(cellIn(read.table.rows[i][column], read.table, preview.columns[column]));
    }
    return preview;
}

}  // namespace alteri
