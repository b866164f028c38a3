// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/columns/frame_table.hpp"

#include <map>

namespace alteri {

namespace {

NumberValues
numbersIn(const DelimitedTable& table, std::size_t column, const ColumnReading& reading)
{
    NumberValues numbers;
    for (const auto row : table.rows) {
        const auto cell = row[column];
        numbers.add(reading.isMissing(cell) ? std::nullopt : reading.numberIn(cell));
    }
    return numbers;
}

/// Cells that are no numbers among numbers are kept: they may name groups.
CategoryValues
categoryValuesIn(const DelimitedTable& table, std::size_t column, const ColumnReading& reading)
{
    std::map<std::string, std::int32_t> index;
    for (const auto row : table.rows)
        if (const auto cell = row[column]; !reading.saysMissing(cell))
            index.emplace(cell.text, 0);
    CategoryValues categories;
    for (auto& [level, code] : index) {
        code = static_cast<std::int32_t>(categories.levels.size());
        categories.levels.push_back(level);
    }
    categories.labels = categories.levels;
    for (const auto row : table.rows) {
        const auto cell = row[column];
        categories.codes.push_back(reading.saysMissing(cell) ? CategoryValues::missing
                                                             : index.at(cell.text));
    }
    return categories;
}

}  // namespace

TableReading readForModels(const DelimitedTable& table,
                           const TableRules& rules,
                           const std::set<std::string>& groups)
{
    std::vector<ColumnQuestion> questions;
    for (std::size_t i = 0; i < table.header.size(); ++i)
        questions.push_back({i, nullptr, groups.contains(table.header[i].text)});
    return {table.file,
            table.rows.separator(),
            table.header.size(),
            false,
            readColumns(table, questions, rules, ReadFor::Model),
            table.encoding,
            table.isOfWorkbook};
}

Frame frameOf(const DelimitedTable& table, const TableReading& reading)
{
    Frame frame;
    frame.rows = table.rows.size();
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        const auto& read = reading.columns[i];
        Column column;
        column.name = table.header[i].text;
        column.label = column.name;
        if (read.as == ColumnReading::As::Numbers)
            column.numbers = numbersIn(table, i, read);
        if (read.as == ColumnReading::As::Texts)
            for (const auto row : table.rows)
                column.texts.push_back(row[i].text);
        else
            column.categories = categoryValuesIn(table, i, read);
        frame.columns.push_back(std::move(column));
    }
    return frame;
}

}  // namespace alteri
