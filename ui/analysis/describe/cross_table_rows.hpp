// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/describe/cross_table.hpp"
#include "core/model/codebook.hpp"
#include "ui/analysis/results/result_rows.hpp"

#include <QString>

namespace alteri {

ResultRows crossTableRows(const CrossTable& table, CrossPercent percent, const Codebook& codebook);
/// The test, what it was made from, and whether it can be trusted.
QString crossTableNote(const CrossTable& table);

}  // namespace alteri
