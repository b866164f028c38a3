// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/columns/frame_rows.hpp"

#include <optional>
#include <utility>

namespace alteri {

Column columnOfRows(const Column& column, const std::vector<std::size_t>& rows)
{
    auto taken = column.head();
    taken.numbers.reset();
    taken.categories.reset();
    if (column.numbers) {
        NumberValues numbers;
        numbers.values.reserve(rows.size());
        for (const auto row : rows)
            numbers.add(column.numbers->isMissing(row)
                            ? std::nullopt
                            : std::optional(column.numbers->values[row]));
        taken.numbers = std::move(numbers);
    }
    if (column.categories) {
        CategoryValues categories{{}, column.categories->levels, column.categories->labels};
        categories.codes.reserve(rows.size());
        for (const auto row : rows)
            categories.codes.push_back(column.categories->codes[row]);
        taken.categories = std::move(categories);
    }
    if (!column.texts.empty()) {
        taken.texts.clear();
        taken.texts.reserve(rows.size());
        for (const auto row : rows)
            taken.texts.push_back(column.texts[row]);
    }
    return taken;
}

Frame frameOfRows(const Frame& frame,
                  const std::vector<std::string>& variables,
                  const std::vector<std::size_t>& rows)
{
    Frame taken;
    taken.rows = rows.size();
    taken.columns.reserve(variables.size());
    for (const auto& name : variables)
        if (const auto* column = frame.find(name))
            taken.columns.push_back(columnOfRows(*column, rows));
    return taken;
}

}  // namespace alteri
