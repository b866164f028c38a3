// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/table.hpp"
#include "core/measures/describe/grouped_univariate.hpp"

#include <vector>

namespace alteri {

/// Adds columns not_asked, does_not_know, refused, does_not_apply and no_answer to a univariate
/// table of the same rows; empty for measures.
void addReasonColumns(Table& table, const std::vector<UnivariateRow>& rows);

/// A univariate table for each group, one below the other, with a column `group` in front; it is
/// empty for the egos without a value.
Table groupedTable(const std::vector<GroupedUnivariate>& groups, bool withReasons);

}  // namespace alteri
