// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// The rows of a frame that have a value for every one of some variables.
struct CompleteRows {
    bool all = true;                 ///< every row is complete; `rows` is then empty
    std::vector<std::int32_t> rows;  ///< ascending
    std::size_t count = 0;
    std::size_t given = 0;
    std::vector<std::pair<std::string, std::size_t>> missingBy;  ///< variable, rows it misses
    std::size_t filtered = 0;       ///< rows that the filter left out; `given` is without them
    std::size_t filterUnknown = 0;  ///< of those: it needs a value that is missing there

    std::size_t at(std::size_t i) const { return all ? i : static_cast<std::size_t>(rows[i]); }
};

/// The column of a variable that models can use.
///
/// @throws Error{VariableUnknown}, {VariableIsText} it holds texts
const Column& modelColumn(const Frame& frame, const std::string& name);

/// The rows of a piece of a table that pass a filter and miss none of some variables; there may be
/// none. Cost O(rows) for each variable that misses something.
///
/// @throws what modelColumn(), parseExpression() and valuesOf() throw
CompleteRows completeRowsIn(const Frame& frame,
                            const std::vector<std::string>& variables,
                            const std::string& filter);

/// @throws Error{FilterLeavesNothing}, {VariableEmpty}, {NoCompleteRows}: nothing is left to fit a
///         model to
void requireRows(const CompleteRows& complete, const std::string& filter);

/// Listwise deletion, of the rows that pass a filter. Cost O(rows) for each variable that misses
/// something.
///
/// @param filter an expression that rows must satisfy, see parseExpression(); empty: all rows
/// @throws what modelColumn() throws; Error{VariableEmpty} no row has a value of it,
///         {NoCompleteRows} with the variable that most rows miss, if there are rows;
///         {FilterLeavesNothing}, and what parseExpression() and valuesOf() throw
CompleteRows findCompleteRows(const Frame& frame,
                              const std::vector<std::string>& variables,
                              const std::string& filter = {});

}  // namespace alteri
