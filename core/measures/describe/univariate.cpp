// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/describe/univariate.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

UnivariateRow rowFor(const Column& column)
{
    UnivariateRow row;
    row.variable = column.name;
    row.label = column.label;
    row.level = column.level;
    return row;
}

double meanOf(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

double sdOf(const std::vector<double>& values, double mean)
{
    double squares = 0;
    double rounding = 0;  // would be 0 with exact arithmetic; takes the error of the mean out
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
        rounding += value - mean;
    }
    const auto n = static_cast<double>(values.size());
    return std::sqrt(std::max(0.0, squares - rounding * rounding / n) / (n - 1));
}

void fillIn(UnivariateRow& row, const std::vector<double>& known)
{
    row.n = known.size();
    row.count = row.n;
    if (known.empty())
        return;
    row.minimum = *std::min_element(known.begin(), known.end());
    row.maximum = *std::max_element(known.begin(), known.end());
    // Sums of the largest numbers overflow; then there is no mean to tell.
    const double mean = meanOf(known);
    if (!std::isfinite(mean))
        return;
    row.mean = mean;
    if (const double sd = known.size() > 1 ? sdOf(known, mean) : NAN; std::isfinite(sd))
        row.sd = sd;
}

std::vector<UnivariateRow> describeCategories(const Column& column)
{
    std::vector<UnivariateRow> rows;
    const auto& categories = *column.categories;
    for (std::size_t level = 0; level < categories.levels.size(); ++level) {
        std::vector<double> indicator;
        for (const auto code : categories.codes)
            if (code != CategoryValues::missing)
                indicator.push_back(static_cast<std::size_t>(code) == level ? 1 : 0);
        auto row = rowFor(column);
        row.category = categories.levels[level];
        row.categoryLabel = categories.labels[level];
        fillIn(row, indicator);
        row.missing = categories.codes.size() - row.n;
        row.count = static_cast<std::size_t>(std::count(indicator.begin(), indicator.end(), 1.0));
        rows.push_back(std::move(row));
    }
    return rows;
}

void append(const Column& column, std::vector<UnivariateRow>& rows)
{
    if (column.numbers)
        rows.push_back(describe(column));
    if (column.categories)
        for (auto& row : describeCategories(column))
            rows.push_back(std::move(row));
}

}  // namespace

UnivariateRow describe(const Column& column)
{
    std::vector<double> known;
    for (std::size_t i = 0; i < column.numbers->size(); ++i)
        if (!column.numbers->isMissing(i))
            known.push_back(column.numbers->values[i]);
    auto row = rowFor(column);
    fillIn(row, known);
    row.missing = column.numbers->size() - row.n;
    return row;
}

std::vector<UnivariateRow>
describe(const StudyFrames& frames, const CountedRows& rows, bool egosToo)
{
    std::vector<UnivariateRow> described;
    const auto add = [&](const Frame& frame, Counted counted) {
        for (const auto& column : frame.columns) {
            if (countedBy(frames, column) != counted || isName(column))
                continue;
            const auto begin = described.size();
            const auto& chosen = rows.of(counted);
            if (chosen.size() == frame.rows)
                append(column, described);
            else if (column.numbers || column.categories)
                append(selected(column, chosen), described);
            for (auto i = begin; i < described.size(); ++i)
                described[i].counted = counted;
        }
    };
    if (egosToo)
        add(frames.networks, Counted::Egos);
    add(frames.ties, Counted::Alteri);
    add(frames.ties, Counted::Ties);
    if (egosToo)
        add(frames.networks, Counted::Networks);
    return described;
}

std::vector<UnivariateRow> describe(const StudyFrames& frames)
{
    return describe(frames, countedRows(frames));
}

}  // namespace alteri
