// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/grouping.hpp"

#include "core/measures/number_text.hpp"

#include <unordered_map>

namespace alteri {

namespace {

/// Numbers groups as they come. Most rows belong to the group of the row before.
class Numbering {
public:
    explicit Numbering(std::size_t rows) { m_grouping.of.reserve(rows); }

    template <typename Find, typename Name>
    void add(bool sameAsBefore, const Find& find, const Name& name)
    {
        if (!sameAsBefore || m_grouping.of.empty()) {
            std::int32_t& number = find();
            if (number < 0) {
                number = static_cast<std::int32_t>(m_grouping.names.size());
                m_grouping.names.push_back(name());
            } else {
                m_grouping.sorted = false;
            }
            m_current = number;
        }
        m_grouping.of.push_back(m_current);
    }

    Grouping take() { return std::move(m_grouping); }

private:
    Grouping m_grouping;
    std::int32_t m_current = -1;
};

Grouping byCategories(const CategoryValues& categories, const CompleteRows& rows)
{
    std::vector<std::int32_t> numbers(categories.levels.size(), -1);
    Numbering numbering(rows.count);
    std::int32_t before = CategoryValues::missing;
    for (std::size_t i = 0; i < rows.count; ++i) {
        const auto code = categories.codes[rows.at(i)];
        const auto level = static_cast<std::size_t>(code);
        numbering.add(
            code == before, [&]() -> std::int32_t& { return numbers[level]; },
            [&] { return categories.levels[level]; });
        before = code;
    }
    return numbering.take();
}

Grouping byNumbers(const NumberValues& values, const CompleteRows& rows)
{
    std::unordered_map<double, std::int32_t> numbers;
    Numbering numbering(rows.count);
    double before = 0;
    for (std::size_t i = 0; i < rows.count; ++i) {
        const double value = values.values[rows.at(i)];
        numbering.add(
            value == before,
            [&]() -> std::int32_t& { return numbers.try_emplace(value, -1).first->second; },
            [&] { return fullText(value); });
        before = value;
    }
    return numbering.take();
}

Grouping bySingle(const Frame& frame, const CompleteRows& rows, const std::string& name)
{
    const auto& column = modelColumn(frame, name);
    return column.categories ? byCategories(*column.categories, rows)
                             : byNumbers(*column.numbers, rows);
}

Grouping combined(const Grouping& first, const Grouping& second)
{
    std::unordered_map<std::int64_t, std::int32_t> numbers;
    Numbering numbering(first.of.size());
    std::int64_t before = -1;
    for (std::size_t i = 0; i < first.of.size(); ++i) {
        const auto a = static_cast<std::size_t>(first.of[i]);
        const auto b = static_cast<std::size_t>(second.of[i]);
        const auto key = static_cast<std::int64_t>(a * second.size() + b);
        numbering.add(
            key == before,
            [&]() -> std::int32_t& { return numbers.try_emplace(key, -1).first->second; },
            [&] { return first.names[a] + ":" + second.names[b]; });
        before = key;
    }
    return numbering.take();
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

std::size_t countGroups(const Frame& frame, const std::vector<std::string>& variables)
{
    return groupRows(frame, findCompleteRows(frame, variables), variables).size();
}

}  // namespace alteri
