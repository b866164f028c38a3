// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/design/grouping.hpp"

#include "core/model/number_text.hpp"

#include <algorithm>
#include <unordered_map>

namespace alteri {

namespace {

/// Numbers groups as they come, from the runs of rows of the same group.
class Numbering {
public:
    /// @param groups how many there will be at most, if that is known
    Numbering(std::size_t rows, std::size_t groups)
    {
        m_grouping.of.resize(rows);
        m_grouping.names.reserve(groups);
        m_grouping.begin.reserve(groups);
    }

    /// @param number of the run's group, or -1 if it is new and `name` tells its name
    template <typename Name>
    std::int32_t addRun(std::size_t from, std::size_t to, std::int32_t number, const Name& name)
    {
        if (number < 0) {
            number = static_cast<std::int32_t>(m_grouping.names.size());
            m_grouping.names.push_back(name());
            m_grouping.begin.push_back(static_cast<std::ptrdiff_t>(from));
        } else {
            m_grouping.sorted = false;
        }
        std::fill(m_grouping.of.begin() + static_cast<std::ptrdiff_t>(from),
                  m_grouping.of.begin() + static_cast<std::ptrdiff_t>(to), number);
        return number;
    }

    Grouping take()
    {
        if (!m_grouping.sorted)
            m_grouping.begin.clear();
        return std::move(m_grouping);
    }

private:
    Grouping m_grouping;
};

/// Rows to be grouped, and how many groups there will be at most.
struct Extent {
    std::size_t rows = 0;
    std::size_t groups = 0;
};

/// Groups rows by a key. `numberOf` tells where the number of a key's group is kept.
template <typename Key, typename NumberOf, typename Name>
Grouping
groupByRuns(const Extent& extent, const Key& key, const NumberOf& numberOf, const Name& name)
{
    const auto rows = extent.rows;
    Numbering numbering(rows, extent.groups);
    for (std::size_t from = 0; from < rows;) {
        const auto value = key(from);
        std::size_t to = from + 1;
        while (to < rows && key(to) == value)
            ++to;
        std::int32_t& number = numberOf(value);
        number = numbering.addRun(from, to, number, [&] { return name(value); });
        from = to;
    }
    return numbering.take();
}

/// The same by the values in some of a column's rows.
template <typename Value, typename NumberOf, typename Name>
Grouping groupByValues(const std::vector<Value>& values,
                       const CompleteRows& rows,
                       std::size_t groups,
                       const NumberOf& numberOf,
                       const Name& name)
{
    const Extent extent{rows.count, groups};
    if (rows.all)  // nothing to look up between values that follow each other
        return groupByRuns(
            extent, [at = values.data()](std::size_t i) { return at[i]; }, numberOf, name);
    return groupByRuns(
        extent, [&](std::size_t i) { return values[rows.at(i)]; }, numberOf, name);
}

Grouping byCategories(const CategoryValues& categories, const CompleteRows& rows)
{
    std::vector<std::int32_t> numbers(categories.levels.size(), -1);
    return groupByValues(
        categories.codes, rows, numbers.size(),
        [&](std::int32_t level) -> std::int32_t& {
            return numbers[static_cast<std::size_t>(level)];
        },
        [&](std::int32_t level) { return categories.levels[static_cast<std::size_t>(level)]; });
}

Grouping byNumbers(const NumberValues& values, const CompleteRows& rows)
{
    std::unordered_map<double, std::int32_t> numbers;
    return groupByValues(
        values.values, rows, 0,
        [&](double value) -> std::int32_t& { return numbers.try_emplace(value, -1).first->second; },
        fullText);
}

Grouping bySingle(const Frame& frame, const CompleteRows& rows, const std::string& name)
{
    const auto& column = modelColumn(frame, name);
    return column.categories ? byCategories(*column.categories, rows)
                             : byNumbers(*column.numbers, rows);
}

Grouping combined(const Grouping& first, const Grouping& second)
{
    std::unordered_map<std::size_t, std::int32_t> numbers;
    return groupByRuns(
        Extent{first.of.size(), first.size()},
        [&](std::size_t i) {
            return static_cast<std::size_t>(first.of[i]) * second.size()
                   + static_cast<std::size_t>(second.of[i]);
        },
        [&](std::size_t key) -> std::int32_t& {
            return numbers.try_emplace(key, -1).first->second;
        },
        [&](std::size_t key) {
            return first.names[key / second.size()] + ":" + second.names[key % second.size()];
        });
}

}  // namespace

Grouping
groupRows(const Frame& frame, const CompleteRows& rows, const std::vector<std::string>& variables)
{
    auto grouping = bySingle(frame, rows, variables.front());
    for (std::size_t i = 1; i < variables.size(); ++i)
        grouping = combined(grouping, bySingle(frame, rows, variables[i]));
    return grouping;
}

Grouping wholeGroup(const CompleteRows& rows)
{
    return {std::vector<std::int32_t>(rows.count, 0), {std::string()}, true, {0}};
}

std::size_t countGroups(const Frame& frame,
                        const std::vector<std::string>& variables,
                        const std::string& filter)
{
    return groupRows(frame, findCompleteRows(frame, variables, filter), variables).size();
}

}  // namespace alteri
