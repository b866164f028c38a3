// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/frame.hpp"
#include "core/multilevel/regression_table.hpp"
#include "ui/analysis/result_model.hpp"

#include <utility>
#include <vector>

namespace alteri {

// What the tables of the analysis workspace say, in the user's language.

using ResultRows = std::pair<std::vector<ResultModel::Column>, std::vector<ResultModel::Row>>;

ResultRows networkRows(const Frame& networks);
ResultRows modelRows(const RegressionTable& table);

/// Stars, reference categories, method, what was dropped, and what could not be fitted.
QString modelNotes(const RegressionTable& table, const QStringList& problems);

}  // namespace alteri
