// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/formula/model_spec.hpp"

#include <string>
#include <vector>

namespace alteri {

/// The formula with the variables that `.` stands for in its place, as in R: all columns of the
/// table that hold numbers or categories, in their order, except the outcome, groups and offsets of
/// the formula, and those that say whom a row is about (`ego`, `ego_id`, `alter`, `alter_id`,
/// `map`, `map_id`, names, and categories of which every row has another). Measures of networks
/// that are made when they are asked for are not among them.
///
/// @param besides variables that enter otherwise, such as weights
/// @throws Error{VariableUnknown} one that is taken out of them is not in the table
Formula
withAllVariables(const Frame& frame, Formula formula, const std::vector<std::string>& besides = {});

/// The same model with `.` spelt out. A formula without it stays as it is written.
///
/// @throws what parseFormula() throws
ModelSpec
withAllVariables(const Frame& frame, ModelSpec spec, const std::vector<std::string>& besides = {});

}  // namespace alteri
