// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/report/journal_table.hpp"
#include "core/multilevel/report/regression_table.hpp"
#include "ui/analysis/results/result_model.hpp"

#include <utility>
#include <vector>

namespace alteri {

// What the tables of the analysis workspace say, in the user's language.

using ResultRows = std::pair<std::vector<ResultModel::Column>, std::vector<ResultModel::Row>>;

/// @param regression the same models, for the numbers of tool tips
/// @param ties their data, for sentences on effects in tool tips; none without
ResultRows modelRows(const JournalTable& table,
                     const RegressionTable& regression,
                     const Frame* ties = nullptr);

/// What the table says beneath itself, and what could not be fitted.
QString modelNotes(const JournalTable& table, const QStringList& problems);

}  // namespace alteri
