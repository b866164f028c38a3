// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/describe/key_attributes.hpp"
#include "ui/analysis/results/result_rows.hpp"

#include <vector>

namespace alteri {

/// The table of key attributes as papers print it.
ResultRows keyAttributeRows(const std::vector<KeyAttribute>& rows);

}  // namespace alteri
