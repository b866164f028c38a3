// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/design/complete_rows.hpp"

#include "core/error.hpp"
#include "core/measures/variables/expression_values.hpp"

#include <algorithm>

namespace alteri {

namespace {

bool missesSomething(const Column& column)
{
    if (column.numbers)
        return !column.numbers->missing.empty();
    const auto& codes = column.categories->codes;
    return std::find(codes.begin(), codes.end(), CategoryValues::missing) != codes.end();
}

/// The variable that the most rows miss; nothing without rows.
std::vector<std::string> mostMissing(const CompleteRows& complete)
{
    const auto most =
        std::max_element(complete.missingBy.begin(), complete.missingBy.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == complete.missingBy.end())
        return {};
    return {most->first};
}

/// Whether each row passes; empty if all do.
std::vector<bool> passingRows(const Frame& frame, const std::string& filter, CompleteRows& complete)
{
    if (filter.empty())
        return {};
    const auto values = valuesOf(parseExpression(filter), frame);
    std::vector<bool> passing(frame.rows, true);
    for (std::size_t row = 0; row < frame.rows; ++row) {
        const bool isUnknown = values.isMissing(row);
        if (!isUnknown && values.values[row] != 0)
            continue;
        passing[row] = false;
        ++complete.filtered;
        complete.filterUnknown += isUnknown ? 1 : 0;
    }
    if (complete.filtered == 0)
        return {};
    return passing;
}

}  // namespace

const Column& modelColumn(const Frame& frame, const std::string& name)
{
    const auto* column = frame.find(name);
    if (column == nullptr)
        throw Error(ErrorCode::VariableUnknown, {name});
    if (!column->numbers && !column->categories)
        throw Error(ErrorCode::VariableIsText, {name});
    return *column;
}

namespace {

/// Of the rows that pass, those that miss a value of a column. @return how many
std::size_t
dropMissing(const Column& column, const std::vector<bool>& passing, std::vector<bool>& keep)
{
    std::size_t missing = 0;
    for (std::size_t row = 0; row < keep.size(); ++row)
        if (column.isMissing(row) && (passing.empty() || passing[row])) {
            keep[row] = false;
            ++missing;
        }
    return missing;
}

}  // namespace

CompleteRows completeRowsIn(const Frame& frame,
                            const std::vector<std::string>& variables,
                            const std::string& filter)
{
    CompleteRows complete;
    const auto passing = passingRows(frame, filter, complete);
    complete.given = frame.rows - complete.filtered;
    auto keep = passing;
    for (const auto& name : variables) {
        const auto& column = modelColumn(frame, name);
        if (!missesSomething(column))
            continue;
        keep.resize(frame.rows, true);
        if (const auto missing = dropMissing(column, passing, keep); missing > 0)
            complete.missingBy.emplace_back(name, missing);
    }
    complete.all = complete.missingBy.empty() && complete.filtered == 0;
    complete.count = frame.rows;
    if (!complete.all) {
        for (std::size_t row = 0; row < frame.rows; ++row)
            if (keep[row])
                complete.rows.push_back(static_cast<std::int32_t>(row));
        complete.count = complete.rows.size();
    }
    return complete;
}

void requireRows(const CompleteRows& complete, const std::string& filter)
{
    if (complete.filtered > 0 && complete.given == 0)
        throw Error(ErrorCode::FilterLeavesNothing, {filter});
    for (const auto& [name, missing] : complete.missingBy)
        if (missing == complete.given)
            throw Error(ErrorCode::VariableEmpty, {name});
    if (complete.count == 0)
        throw Error(ErrorCode::NoCompleteRows, mostMissing(complete));
}

CompleteRows findCompleteRows(const Frame& frame,
                              const std::vector<std::string>& variables,
                              const std::string& filter)
{
    auto complete = completeRowsIn(frame, variables, filter);
    requireRows(complete, filter);
    return complete;
}

}  // namespace alteri
