// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/term_data.hpp"

#include "ui/analysis/plots/plot_axis.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace alteri {

namespace {

constexpr int most = 6;  // decimals shown

QString shortNumber(double value)
{
    for (int decimals = 0; decimals < most; ++decimals)
        if (std::abs(value - std::round(value * std::pow(10, decimals)) / std::pow(10, decimals))
            < 1e-9 * std::max(1.0, std::abs(value)))
            return localNumber(value, decimals);
    return localNumber(value, 3);
}

/// The category that a model makes of a column's category.
std::string groupedLevel(const ModelSpec& spec, const std::string& variable, const std::string& raw)
{
    for (const auto& grouping : spec.groupings)
        if (grouping.variable == variable
            && std::find(grouping.members.begin(), grouping.members.end(), raw)
                   != grouping.members.end())
            return grouping.level;
    return raw;
}

void addCategories(const Column& column,
                   const ModelSpec& spec,
                   const std::string& level,
                   TermData& data)
{
    const auto& values = *column.categories;
    std::vector<std::size_t> barOf(values.levels.size());
    std::map<std::string, std::size_t> bars;
    for (std::size_t i = 0; i < values.levels.size(); ++i) {
        const auto name = groupedLevel(spec, column.name, values.levels[i]);
        const auto [entry, isNew] = bars.emplace(name, data.bars.size());
        barOf[i] = entry->second;
        if (isNew)
            data.bars.push_back(
                {QString::fromStdString(name == values.levels[i] ? values.labels[i] : name), 0,
                 name == level});
    }
    for (std::size_t row = 0; row < values.codes.size(); ++row) {
        if (values.codes[row] == CategoryValues::missing) {
            ++data.missing;
            continue;
        }
        ++data.known;
        auto& bar = data.bars[barOf[static_cast<std::size_t>(values.codes[row])]];
        ++bar.count;
        if (bar.isChosen)
            data.rows.push_back(row);
    }
}

/// A bar for each value if they are few, otherwise for ranges of equal width.
void addBars(const std::vector<double>& sorted, TermData& data)
{
    constexpr std::size_t few = 12;
    constexpr int ranges = 8;
    std::map<double, std::size_t> counts;
    for (const double value : sorted) {
        ++counts[value];
        if (counts.size() > few)
            break;
    }
    if (counts.size() <= few) {
        for (const auto& [value, count] : counts)
            data.bars.push_back({shortNumber(value), count, false});
        return;
    }
    const auto scale = RoundScale::holding(sorted.front(), sorted.back(), ranges);
    for (int i = 0; i + 1 < scale.ticks(); ++i)
        data.bars.push_back(
            {scale.tickText(i) + QStringLiteral(" – ") + scale.tickText(i + 1), 0, false});
    for (const double value : sorted) {
        const auto at = static_cast<std::size_t>((value - scale.from) / scale.step);
        ++data.bars[std::min(at, data.bars.size() - 1)].count;
    }
}

void addNumbers(const Column& column, TermData& data)
{
    const auto& numbers = *column.numbers;
    std::vector<double> values;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (numbers.isMissing(row)) {
            ++data.missing;
            continue;
        }
        values.push_back(numbers.values[row]);
        data.rows.push_back(row);
    }
    data.known = values.size();
    std::stable_sort(data.rows.begin(), data.rows.end(), [&](std::size_t a, std::size_t b) {
        return numbers.values[a] > numbers.values[b];
    });
    std::sort(values.begin(), values.end());
    if (!values.empty())
        addBars(values, data);
}

}  // namespace

const Column* columnBehind(const Frame& frame, const std::string& variable)
{
    if (const auto* column = frame.find(variable))
        return column;
    const auto open = variable.find('(');
    if (open == std::string::npos || variable.back() != ')')
        return nullptr;
    return frame.find(variable.substr(open + 1, variable.size() - open - 2));
}

QString cellText(const Column& column, std::size_t row)
{
    if (column.isMissing(row))
        return {};
    if (column.categories)
        return QString::fromStdString(
            column.categories->labels[static_cast<std::size_t>(column.categories->codes[row])]);
    if (column.numbers)
        return shortNumber(column.numbers->values[row]);
    return QString::fromStdString(column.texts[row]);
}

TermData termData(const Frame& ties, const ModelSpec& spec, const CoefficientName& name)
{
    TermData data;
    if (name.parts.empty())
        return data;
    const auto& part = name.parts.front();
    const auto* column = columnBehind(ties, part.variable);
    if (column == nullptr)
        return data;
    data.variable = variableText(column->name, column->label, column->level);
    if (!part.level.empty() && column->categories)
        addCategories(*column, spec, part.level, data);
    else if (column->numbers)
        addNumbers(*column, data);
    return data;
}

}  // namespace alteri
