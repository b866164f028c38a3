// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/no_value.hpp"
#include "core/measures/variables/expression.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/model/network.hpp"

#include <array>
#include <cstddef>
#include <vector>

namespace alteri {

/// The values of an expression, one per row of its level.
struct ComputedValues {
    NumberValues numbers;
    VariableLevel level = VariableLevel::Tie;           ///< network if a measure of one goes in
    std::array<std::size_t, noValueReasons> reasons{};  ///< number of rows by NoValue
};

/// Works an expression out for every tie (level tie) or every network (levels ego and network).
///
/// Variables are those of the frame of that level, those within an aggregate those of ties;
/// `ego.KEY` means ego's attribute even where no other has the key. A comparison with a text
/// compares codes; everything else takes numbers.
/// Aggregates run over the ties of ego on all its maps at the level ego, else over those of the
/// one map. They leave unknown values out; over no ties at all, count and sum are 0. Otherwise a
/// missing operand makes the result missing, but for the branch that `if` does not take.
///
/// @throws Error{ExpressionVariableUnknown}, {ExpressionNeedsNumber}, {ExpressionNeedsAggregate},
///         {ExpressionMixesTexts}, {LevelUnknown}, each with the column in the expression
ComputedValues
valuesOf(const Expression& expression, const StudyFrames& frames, DerivedColumn::Level level);

/// Works an expression out for every row of a table, of which it knows the columns alone.
///
/// @throws as above, and Error{FilterUsesAggregate} it looks at several rows at once
NumberValues valuesOf(const Expression& expression, const Frame& frame);

/// For each network the number of its ego, counted from 0, and their number.
struct EgoNumbers {
    std::vector<std::size_t> ofNetwork;
    std::size_t count = 0;
};
EgoNumbers egoNumbers(const StudyFrames& frames);

/// The column of that name or, for `ego.KEY` where nothing else is called KEY, ego's.
const Column* findVariable(const Frame& frame, std::string_view name);

}  // namespace alteri
