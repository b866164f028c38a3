// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/describe/value_groups.hpp"

#include "core/error.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

namespace alteri {

namespace {

/// The different known values; nothing if there are too many.
std::optional<std::set<double>> differentValues(const NumberValues& numbers)
{
    std::set<double> values;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (numbers.isMissing(i))
            continue;
        values.insert(numbers.values[i]);
        if (values.size() > mostGroupedValues)
            return std::nullopt;
    }
    return values;
}

}  // namespace

bool canBeGrouped(const Column& column)
{
    if (column.categories)
        return true;
    return column.numbers && differentValues(*column.numbers).has_value();
}

CategoryValues groupsOf(const Column& column)
{
    if (column.categories)
        return *column.categories;
    if (!column.numbers)
        throw Error(ErrorCode::VariableNotCategorical, {column.name});
    const auto values = differentValues(*column.numbers);
    if (!values)
        throw Error(ErrorCode::TooManyValues, {column.name, std::to_string(mostGroupedValues)});
    const std::vector<double> sorted(values->begin(), values->end());
    CategoryValues groups;
    for (const double value : sorted)
        groups.levels.push_back(fullText(value));
    groups.labels = groups.levels;
    groups.codes.reserve(column.numbers->size());
    for (std::size_t i = 0; i < column.numbers->size(); ++i) {
        const auto found =
            std::lower_bound(sorted.begin(), sorted.end(), column.numbers->values[i]);
        groups.codes.push_back(column.numbers->isMissing(i)
                                   ? CategoryValues::missing
                                   : static_cast<std::int32_t>(found - sorted.begin()));
    }
    return groups;
}

}  // namespace alteri
