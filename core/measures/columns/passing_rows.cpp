// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/columns/passing_rows.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace alteri {

namespace {

/// The levels of a column and their numbers, as they come.
using KnownLevels = std::unordered_map<std::string, std::int32_t>;

void addNumbers(NumberValues& to, const NumberValues& more)
{
    if (!to.missing.empty() || !more.missing.empty()) {
        to.missing.resize(to.values.size(), false);
        to.missing.insert(to.missing.end(), more.missing.begin(), more.missing.end());
        to.missing.resize(to.values.size() + more.values.size(), false);
    }
    to.values.insert(to.values.end(), more.values.begin(), more.values.end());
}

/// Numbers levels as they come.
void addCategories(CategoryValues& to, const CategoryValues& more, KnownLevels& known)
{
    std::vector<std::int32_t> numbers;
    numbers.reserve(more.levels.size());
    for (const auto& level : more.levels) {
        const auto [at, isNew] = known.emplace(level, static_cast<std::int32_t>(known.size()));
        if (isNew)
            to.levels.push_back(level);
        numbers.push_back(at->second);
    }
    for (const auto code : more.codes)
        to.codes.push_back(
            code == CategoryValues::missing ? code : numbers[static_cast<std::size_t>(code)]);
}

void addColumn(Column& to, Column more, KnownLevels& known)
{
    if (more.numbers)
        addNumbers(*to.numbers, *more.numbers);
    if (more.categories)
        addCategories(*to.categories, *more.categories, known);
    std::move(more.texts.begin(), more.texts.end(), std::back_inserter(to.texts));
}

}  // namespace

CategoryValues byLevels(CategoryValues values, const std::vector<std::string>& levels)
{
    std::vector<std::int32_t> placeOf;
    placeOf.reserve(values.levels.size());
    for (const auto& level : values.levels) {
        const auto at = std::lower_bound(levels.begin(), levels.end(), level);
        placeOf.push_back(at == levels.end() || *at != level
                              ? CategoryValues::missing
                              : static_cast<std::int32_t>(at - levels.begin()));
    }
    for (auto& code : values.codes)
        if (code != CategoryValues::missing)
            code = placeOf[static_cast<std::size_t>(code)];
    values.levels = levels;
    values.labels = levels;
    values.areAllUsed = false;
    return values;
}

CategoryValues byTexts(CategoryValues values)
{
    auto levels = values.levels;
    std::sort(levels.begin(), levels.end());
    return byLevels(std::move(values), levels);
}

Frame gathered(PassingRows& rows)
{
    Frame all;
    std::vector<KnownLevels> known;
    rows.pass([&](Frame piece) {
        if (all.columns.empty()) {
            known.resize(piece.columns.size());
            for (const auto& column : piece.columns) {
                auto& head = all.columns.emplace_back(column.head());
                if (column.numbers)
                    head.numbers.emplace();
                if (column.categories)
                    head.categories.emplace();
            }
        }
        all.rows += piece.rows;
        for (std::size_t i = 0; i < piece.columns.size(); ++i)
            addColumn(all.columns[i], std::move(piece.columns[i]), known[i]);
    });
    for (auto& column : all.columns)
        if (column.categories)
            column.categories = byTexts(std::move(*column.categories));
    return all;
}

}  // namespace alteri
