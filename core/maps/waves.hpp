// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"
#include "core/store/tables/writer.hpp"

#include <set>
#include <string>

namespace alteri {

/// What a new map of an ego takes over from an older one.
enum class Takeover {
    Names,   ///< the alteri, without place and without the answers about the ties
    Places,  ///< also places, answers about the ties, notes and ties between alteri
};

/// Makes a further map of an ego from one of its maps, e.g. the next wave.
/// @throws Error{NotFound}, Error{EmptyName}
MapId duplicateMap(Writer& writer, MapId map, const std::string& title, Takeover takeover);

/// Moves a map by some places among the maps of its ego; beyond the ends it stays there.
void reorderMap(Writer& writer, MapId map, int places);

/// Who is on two maps of an ego, e.g. of two waves.
struct WaveComparison {
    std::set<AlterId> stayed;
    std::set<AlterId> entered;
    std::set<AlterId> left;
};

WaveComparison compareMaps(const Reader& reader, MapId before, MapId after);

}  // namespace alteri
