// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/table.hpp"
#include "core/multilevel/planning/study_plan.hpp"

#include <optional>
#include <vector>

namespace alteri {

/// A row per size: egos, partners, ties, power with its interval, mean estimate and standard error,
/// wrong signs, exaggeration, failed fits, and with costs what it costs.
Table powerTable(const std::vector<PowerResult>& results,
                 const std::optional<StudyCosts>& costs = {});

}  // namespace alteri
