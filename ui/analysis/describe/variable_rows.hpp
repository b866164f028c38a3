// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/describe/grouped_univariate.hpp"
#include "ui/analysis/results/result_rows.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace alteri {

/// Which statistics a row of a table shows.
struct RowSource {
    std::size_t group = 0;
    std::size_t row = 0;
};

struct DescribedRows {
    ResultRows content;
    std::vector<std::optional<RowSource>> sources;  ///< for each row; headings have none
};

/// All variables, each with its groups below it if there are several.
DescribedRows describedRows(const std::vector<GroupedUnivariate>& groups);

}  // namespace alteri
