// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.hpp"
#include "core/store/merging/merged_rows.hpp"
#include "core/store/merging/row_difference.hpp"

#include <set>

namespace alteri {

/// Whom rows are about, as far as places on maps depend on it; all maps, if it may be about any.
struct TouchedThings {
    bool all = false;
    std::set<EgoId> egos;
    std::set<MapId> maps;
    std::set<AlterId> alteri;

    void add(const RowId& row);
};

TouchedThings touchedBy(const MergedRows& rows);
TouchedThings touchedBy(const Difference& difference);

}  // namespace alteri
