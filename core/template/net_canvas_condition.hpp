// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/net_canvas_names.hpp"

namespace alteri {

/// The condition that a rule for skipping a stage of a protocol stands for, as an expression over
/// ego's answers and the network.
/// @param rule `action`, SHOW or SKIP, and `filter` with `join` and `rules`
/// @return nothing if it asks for something that expressions cannot say
std::optional<std::string>
conditionOf(const JsonPlace& rule, const Codebook& codebook, const NetCanvasNames& names);

/// The condition that an alter is of the type that a stage is about; empty if all are of one.
std::string
typeCondition(const JsonPlace& stage, const Codebook& codebook, const NetCanvasNames& names);

}  // namespace alteri
