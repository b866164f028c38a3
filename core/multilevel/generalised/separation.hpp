// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_data.hpp"

#include <cstddef>
#include <vector>

namespace alteri {

/// A predictor whose estimate is infinite: its column alone separates the outcome (Albert &
/// Anderson 1984, Biometrika 71, 1-10). The supremum of the likelihood, and all other estimates,
/// are those without the ties that it decides and without its column.
struct SeparatedColumn {
    std::size_t column = 0;         ///< of DesignMatrix::columns
    int direction = 1;              ///< sign of the estimate
    std::vector<std::size_t> rows;  ///< of the design, that it decides
    double value = 0;               ///< of the column in those rows, if they agree
    bool isHighest = true;          ///< outcome of those rows: the highest, or the lowest
};

/// Finds columns that separate the outcome in the rows that count, one at a time: those rows are
/// then taken out of the data. In models of several categories only the highest and the lowest one
/// can separate; of counts only zeros.
///
/// Cost O(N p). @throws Error{OutcomeSeparated} no tie would be left, or what is left hangs
/// together
std::vector<SeparatedColumn> takeOutSeparated(GeneralisedData& data);

/// Whether every group of a random term has one outcome only, the highest or lowest there is or one
/// category: its standard deviation is then infinite.
bool isConstantWithin(const GeneralisedData& data, const Grouping& groups);

}  // namespace alteri
