// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/measures/columns/table.hpp"
#include "core/measures/describe/univariate.hpp"

#include <vector>

namespace alteri {

/// Columns of (egos, networks, alteri or ties: what is counted), variable, category, n, missing,
/// min, max, mean, sd, share (per cent, of categories).
Table univariateTable(const std::vector<UnivariateRow>& rows);

/// One row per network: ego_id, ego, size and all shares.
Table networksTable(const Frame& networks);

/// One row per network: ego_id, ego, map if an ego has several, and all measures: size and
/// structure, then shares and the other measures of composition.
Table measuresTable(const Frame& networks);

}  // namespace alteri
