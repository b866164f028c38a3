// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/columns/frame.hpp"

#include <algorithm>
#include <iterator>

namespace alteri {

bool Column::isMissing(std::size_t row) const
{
    if (numbers)
        return numbers->isMissing(row);
    if (categories)
        return categories->codes[row] == CategoryValues::missing;
    return texts[row].empty();
}

void Column::add(const Measured& measured)
{
    numbers->add(measured.isDefined() ? std::optional(measured.value) : std::nullopt);
    undefined.push_back(measured.why);
}

Column Column::head() const
{
    Column head;
    head.name = name;
    head.label = label;
    head.level = level;
    head.choice = choice;
    if (numbers)
        head.numbers.emplace();
    if (categories)
        head.categories = CategoryValues{{}, categories->levels, categories->labels};
    return head;
}

bool isName(const Column& column)
{
    return column.categories && !column.texts.empty();
}

void append(std::vector<Column> more, std::vector<Column>& columns)
{
    std::move(more.begin(), more.end(), std::back_inserter(columns));
}

const Column* Frame::find(std::string_view name) const
{
    for (const auto& column : columns)
        if (column.name == name)
            return &column;
    return more ? more->find(name) : nullptr;
}

Column* Frame::edit(std::string_view name)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const Column& each) { return each.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

std::vector<Column> Frame::heads() const
{
    std::vector<Column> heads;
    heads.reserve(columns.size());
    for (const auto& column : columns)
        heads.push_back(column.head());
    if (more)
        for (auto& head : more->heads())
            heads.push_back(std::move(head));
    return heads;
}

}  // namespace alteri
