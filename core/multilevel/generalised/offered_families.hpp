// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/formula/formula.hpp"
#include "core/multilevel/generalised/family.hpp"

#include <optional>
#include <vector>

namespace alteri {

/// The models that an outcome allows, by the values that it has.
struct OfferedFamilies {
    bool linear = false;  ///< it has numbers
    std::vector<Family> families;

    /// @param family nothing: a linear model
    bool allows(const std::optional<FamilyChoice>& family) const;
    bool isEmpty() const { return !linear && families.empty(); }
};

/// Ordered categories: at least three and at most 20 categories or different whole numbers. Yes or
/// no: two categories, 0 and 1, or a proportion. Counts: whole numbers from 0 on, one of them above
/// 1, that are no codes of categories. Cost: a pass over the rows.
///
/// @throws Error{VariableUnknown}
OfferedFamilies offeredFamilies(const Frame& frame, const Formula& formula);

}  // namespace alteri
