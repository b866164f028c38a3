// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/measures/networks/partner_identity.hpp"
#include "core/measures/variables/study_rows.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace alteri {

// The columns of the frames that say what their rows are about.

/// What the columns about maps are called: `map` and `wave`, unless a variable of the study has
/// that name; then `map_id` and `map_number`.
struct MapNames {
    std::string map;   ///< of ties
    std::string wave;  ///< of networks
};

MapNames mapNames(const Codebook& codebook, const std::vector<DerivedColumn>& derived);

/// Of networks: `ego_id`, `ego`, and if egos have several maps `map` and the number of the map.
std::vector<Column> networkNames(const StudyRows& rows, const MapNames& names);

/// How many columns networkNames() gives.
std::size_t nameCount(const StudyRows& rows);

/// Of ties: `ego`, `ego_id`, `alter`, and `map` if egos have several. All are groups for models:
/// alteri as `identity` says, maps each by itself.
std::vector<Column>
tieNames(const StudyRows& rows, PartnerIdentity identity, const MapNames& names);

}  // namespace alteri
