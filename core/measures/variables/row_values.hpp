// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/no_value.hpp"
#include "core/measures/variables/expression.hpp"

#include <cstddef>
#include <vector>

namespace alteri {

/// A number for each row, or why it has none.
struct RowValues {
    std::vector<double> numbers;
    std::vector<NoValue> why;

    explicit RowValues(std::size_t rows)
        : numbers(rows, 0)
        , why(rows, NoValue::None)
    {
    }
    std::size_t size() const { return numbers.size(); }
    bool isKnown(std::size_t row) const { return why[row] == NoValue::None; }
    void set(std::size_t row, NoValue reason) { why[row] = reason; }
    /// A number too large to be stored is none.
    void set(std::size_t row, double number);
};

/// Row by row; what has no value has none for the same reason.
RowValues unaryOf(Operation operation, const RowValues& values);
/// The reason of the left side counts where neither has a value. `and` and `or` have three values
/// as in R: what one side settles (false and ..., true or ...) is known, whatever the other would
/// be (Kleene 1938, Journal of Symbolic Logic 3).
RowValues binaryOf(Operation operation, const RowValues& left, const RowValues& right);

/// Of ties, by group: a count, share, sum, mean or standard deviation of the known values. Groups
/// without ties have counts and sums of zero.
///
/// @param groupOf for each row
RowValues aggregated(const RowValues& values,
                     const std::vector<std::size_t>& groupOf,
                     std::size_t groups,
                     Operation operation);

}  // namespace alteri
