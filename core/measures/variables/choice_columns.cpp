// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/choice_columns.hpp"

#include "core/measures/columns/choice_name.hpp"

#include <utility>

namespace alteri {

namespace {

Column partOf(const Attribute& attribute, const std::string& code, std::size_t rows)
{
    Column part;
    part.choice = {attribute.key, code};
    auto& numbers = part.numbers.emplace();
    numbers.values.assign(rows, 0);
    numbers.missing.assign(rows, true);
    return part;
}

void setNumber(Column& part, std::size_t row, double number)
{
    part.numbers->values[row] = number;
    part.numbers->missing[row] = false;
}

}  // namespace

std::vector<Column> choiceParts(const Attribute& attribute, VariableLevel level, std::size_t rows)
{
    std::vector<Column> parts;
    parts.reserve(attribute.categories.size() + 1);
    for (const auto& category : attribute.categories) {
        parts.push_back(partOf(attribute, category.code, rows));
        parts.back().label = ": " + category.label;
    }
    parts.push_back(partOf(attribute, {}, rows));
    parts.back().label = " (n)";
    for (auto& part : parts)
        part.level = level;
    return parts;
}

void setChoices(std::vector<Column>& parts,
                std::size_t row,
                const Attribute& attribute,
                const Choices& choices)
{
    for (std::size_t i = 0; i < attribute.categories.size(); ++i)
        setNumber(parts[i], row, choices.contains(attribute.categories[i].id) ? 1 : 0);
    setNumber(parts.back(), row, static_cast<double>(choices.count()));
}

void spreadChoices(std::vector<Column>& columns, std::set<std::string, std::less<>>& names)
{
    std::vector<Column> spread;
    spread.reserve(columns.size());
    for (auto& column : columns) {
        if (column.parts.empty()) {
            spread.push_back(std::move(column));
            continue;
        }
        const bool isNamed = names.contains(column.name);
        for (auto& part : column.parts) {
            part.name = choiceName(column.name, part.choice->code);
            part.label.insert(0, column.label);
            part.choice->variable = column.name;
            if (isNamed)
                names.insert(part.name);
            spread.push_back(std::move(part));
        }
    }
    columns = std::move(spread);
}

void spreadChoices(std::vector<Column>& columns)
{
    std::set<std::string, std::less<>> none;
    spreadChoices(columns, none);
}

}  // namespace alteri
