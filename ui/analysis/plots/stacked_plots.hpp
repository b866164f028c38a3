// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/plot.hpp"

#include <vector>

namespace alteri {

/// Plots below each other, as one.
std::shared_ptr<const Plot> stacked(std::vector<std::shared_ptr<const Plot>> plots);

}  // namespace alteri
