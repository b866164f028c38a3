// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/map_geometry.hpp"

#include <string_view>
#include <vector>

namespace alteri {

/// Room that a symbol with its label asks for, centred on the symbol, in units of the outer circle.
struct Footprint {
    double width = 0;
    double height = 0;
};

/// Something that stands on the map already.
struct Standing {
    Place place;
    Footprint footprint;
};

/// The room for a symbol with a label of this text, at the label size of a printed map. An
/// estimate: fonts are not known here.
Footprint footprintOf(std::string_view label);

/// A good free place in a cell: where symbol and label cover what stands there least, away from
/// lines, near the middle of the ring. Deterministic; moves nothing that stands.
///
/// @param cell where ring or sector are `any`, all of them are searched (but not the outside)
/// Cost O(candidates x standing), some 300 candidates.
Place freePlace(const MapGeometry& geometry,
                const Cell& cell,
                const Footprint& footprint,
                const std::vector<Standing>& standing);

/// A symbol to be placed by spread().
struct Wanted {
    Cell cell;
    Footprint footprint;
};

/// Places many symbols at once, evenly, each in its cell.
///
/// @param fixed what stands already and stays
/// @return one place for each of `wanted`, in order
std::vector<Place> spread(const MapGeometry& geometry,
                          const std::vector<Wanted>& wanted,
                          const std::vector<Standing>& fixed);

}  // namespace alteri
