// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/separation.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace alteri {

namespace {

struct Range {
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();

    void add(double value)
    {
        least = std::min(least, value);
        most = std::max(most, value);
    }
    bool isEmpty() const { return least > most; }
    bool isPoint() const { return least == most; }
};

/// Where the outcome of a row can still lie: whether it could be higher, or lower.
struct Sides {
    bool canRise = true;
    bool canFall = true;
};

Sides sidesOf(const GeneralisedData& data, std::size_t row)
{
    if (data.isOrdinal()) {
        const auto category = data.category[row];
        return {category + std::size_t{1}<data.levels.size(), category> 0};
    }
    if (isCount(data.family))
        return {true, data.y[row] > 0};
    return {data.y[row]<data.trialsOf(row), data.y[row]> 0};
}

/// The values that a column has in rows whose outcome is the highest, the lowest, or between.
struct ColumnRanges {
    Range high;
    Range low;
    Range rest;
    Range all;
};

ColumnRanges rangesOf(const GeneralisedData& data, const double* values)
{
    ColumnRanges ranges;
    for (std::ptrdiff_t i = 0; i < data.rows.begin.back(); ++i) {
        const auto row = data.rows.rowAt(i);
        const auto sides = sidesOf(data, row);
        auto& range = !sides.canRise ? ranges.high : !sides.canFall ? ranges.low : ranges.rest;
        range.add(values[row]);
        ranges.all.add(values[row]);
    }
    return ranges;
}

/// The value at which a column ceases to decide: rows beyond it, in a direction, all have one
/// extreme outcome.
struct Cut {
    double at = 0;
    bool isAbove = true;    ///< the rows above it are decided, otherwise those below
    bool isHighest = true;  ///< and have the highest outcome, otherwise the lowest
};

/// Rows of one extreme outcome lie on one side of all others, which have one value: in a linear
/// predictor with a constant the column then separates.
std::optional<Cut> cutOf(const GeneralisedData& data, const ColumnRanges& ranges, bool isHighest)
{
    const auto& extreme = isHighest ? ranges.high : ranges.low;
    Range others = ranges.rest;
    for (const auto& range : {isHighest ? ranges.low : ranges.high})
        if (!range.isEmpty()) {
            others.add(range.least);
            others.add(range.most);
        }
    if (extreme.isEmpty() || others.isEmpty() || ranges.all.isPoint() || !others.isPoint())
        return std::nullopt;
    const double zero = others.least;
    if (!data.basis.intercept && zero != 0)
        return std::nullopt;  // without a constant the line goes through zero
    if (extreme.least >= zero && extreme.most > zero)
        return Cut{zero, true, isHighest};
    if (extreme.most <= zero && extreme.least < zero)
        return Cut{zero, false, isHighest};
    return std::nullopt;
}

/// Of outcomes with two sides only: all low ones below all high ones, or the other way round.
bool separatesFully(const ColumnRanges& ranges)
{
    if (!ranges.rest.isEmpty() || ranges.high.isEmpty() || ranges.low.isEmpty()
        || ranges.all.isPoint())
        return false;
    return ranges.low.most <= ranges.high.least || ranges.high.most <= ranges.low.least;
}

void takeOut(GeneralisedData& data, const std::vector<std::size_t>& rows)
{
    std::vector<char> isOut(data.design->rows, 0);
    for (const auto row : rows)
        isOut[row] = 1;
    GroupedRows left;
    left.begin.push_back(0);
    for (std::ptrdiff_t group = 0; group < data.rows.groups(); ++group) {
        const auto begin = data.rows.begin[static_cast<std::size_t>(group)];
        for (std::ptrdiff_t i = begin; i < begin + data.rows.sizeOf(group); ++i)
            if (const auto row = data.rows.rowAt(i); isOut[row] == 0)
                left.order.push_back(static_cast<std::int32_t>(row));
        const auto end = static_cast<std::ptrdiff_t>(left.order.size());
        if (end > left.begin.back())
            left.begin.push_back(end);
    }
    data.rows = std::move(left);
}

std::optional<SeparatedColumn> separatedBy(const GeneralisedData& data, std::size_t column)
{
    const double* values = data.design->columns[column];
    const auto ranges = rangesOf(data, values);
    for (const bool isHighest : {true, false}) {
        const auto cut = cutOf(data, ranges, isHighest);
        if (!cut)
            continue;
        SeparatedColumn found;
        found.column = column;
        found.isHighest = isHighest;
        found.direction = cut->isAbove == isHighest ? 1 : -1;
        for (std::ptrdiff_t i = 0; i < data.rows.begin.back(); ++i)
            if (const auto row = data.rows.rowAt(i); values[row] != cut->at)
                found.rows.push_back(row);
        found.value = values[found.rows.front()];
        return found;
    }
    if (separatesFully(ranges))
        throw Error(ErrorCode::OutcomeSeparated,
                    {data.design->coefficients[column + (data.design->intercept ? 1 : 0)].name});
    return std::nullopt;
}

}  // namespace

std::vector<SeparatedColumn> takeOutSeparated(GeneralisedData& data)
{
    std::vector<SeparatedColumn> found;
    bool isNew = true;
    while (isNew) {
        isNew = false;
        for (std::size_t column = 0; column < data.design->predictors; ++column)
            if (auto one = separatedBy(data, column)) {
                takeOut(data, one->rows);
                found.push_back(std::move(*one));
                isNew = true;
            }
    }
    return found;
}

bool isConstantWithin(const GeneralisedData& data, const Grouping& groups)
{
    // 0: nothing seen yet; otherwise 1 + the category, the lowest 1 and the highest 2 of others
    std::vector<int> seen(groups.size(), 0);
    for (std::ptrdiff_t i = 0; i < data.rows.begin.back(); ++i) {
        const auto row = data.rows.rowAt(i);
        int outcome = 0;
        if (data.isOrdinal()) {
            outcome = 1 + data.category[row];
        } else {
            const auto sides = sidesOf(data, row);
            if (sides.canRise && sides.canFall)
                return false;
            outcome = sides.canRise ? 1 : 2;
        }
        auto& known = seen[static_cast<std::size_t>(groups.of[row])];
        if (known != 0 && known != outcome)
            return false;
        known = outcome;
    }
    return true;
}

}  // namespace alteri
