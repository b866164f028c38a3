// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/design/complete_rows.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace alteri {

/// The groups that the rows of a model belong to, numbered in the order of their first rows.
struct Grouping {
    std::vector<std::int32_t> of;       ///< per row
    std::vector<std::string> names;     ///< per group; "a:b" for combinations
    bool sorted = true;                 ///< the rows of each group lie together
    std::vector<std::ptrdiff_t> begin;  ///< if sorted: the first row of each group

    std::size_t size() const { return names.size(); }
};

/// Groups rows by a variable, or by the combinations of several.
///
/// @throws Error{VariableUnknown}
Grouping
groupRows(const Frame& frame, const CompleteRows& rows, const std::vector<std::string>& variables);

/// All rows as one group without a name, of models without groups.
Grouping wholeGroup(const CompleteRows& rows);

/// How many groups the frame has before rows are dropped for missing values.
///
/// @param filter that rows must pass; empty: all
std::size_t countGroups(const Frame& frame,
                        const std::vector<std::string>& variables,
                        const std::string& filter = {});

}  // namespace alteri
