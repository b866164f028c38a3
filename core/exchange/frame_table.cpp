// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/frame_table.hpp"

#include "core/exchange/answer_text.hpp"

#include <map>

namespace alteri {

namespace {

std::optional<NumberValues> numbersIn(const DelimitedTable& table, std::size_t column)
{
    NumberValues numbers;
    for (const auto row : table.rows) {
        const auto cell = row[column];
        const auto number = cell.isMissing() ? std::nullopt : numberIn(cell, table);
        if (!number && !cell.isMissing())
            return std::nullopt;
        numbers.add(number);
    }
    return numbers;
}

CategoryValues categoryValuesIn(const DelimitedTable& table, std::size_t column)
{
    std::map<std::string, std::int32_t> index;
    for (const auto row : table.rows)
        if (const auto cell = row[column]; !cell.isMissing())
            index.emplace(cell.text, 0);
    CategoryValues categories;
    for (auto& [level, code] : index) {
        code = static_cast<std::int32_t>(categories.levels.size());
        categories.levels.push_back(level);
    }
    categories.labels = categories.levels;
    for (const auto row : table.rows) {
        const auto cell = row[column];
        categories.codes.push_back(cell.isMissing() ? CategoryValues::missing
                                                    : index.at(cell.text));
    }
    return categories;
}

}  // namespace

Frame frameOf(const DelimitedTable& table)
{
    Frame frame;
    frame.rows = table.rows.size();
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        Column column;
        column.name = table.header[i].text;
        column.label = column.name;
        column.numbers = numbersIn(table, i);
        column.categories = categoryValuesIn(table, i);
        frame.columns.push_back(std::move(column));
    }
    return frame;
}

}  // namespace alteri
