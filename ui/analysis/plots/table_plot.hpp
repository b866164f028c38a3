// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/plot.hpp"
#include "ui/analysis/results/result_rows.hpp"

namespace alteri {

/// A table of results as journals set it: rules above, below the titles and at the end, numbers at
/// the right, notes beneath. What stands in parentheses goes to a line of its own where the width
/// asks for it.
std::shared_ptr<const Plot> tablePlot(const ResultRows& rows, const QString& note);

}  // namespace alteri
