// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/map_geometry.hpp"

#include <string_view>
#include <vector>

namespace alteri {

/// Size of a label, in units of the outer circle.
struct Footprint {
    double width = 0;
    double height = 0;
};

/// A symbol that stands on the map already, with the size of its label.
struct Standing {
    Place place;
    Footprint footprint;
};

/// The size of a label of this text on a printed map, broken into up to three lines. An estimate:
/// fonts are not known here.
Footprint footprintOf(std::string_view label);

/// A good free place in a cell: where neither the symbol nor its label covers what stands there,
/// if there is one, evenly between the others and away from lines. Deterministic; moves nothing.
///
/// @param cell where ring or sector are `any`, all of them are searched (but not the outside)
/// Cost O(candidates x standing), some 300 candidates.
Place freePlace(const MapGeometry& geometry,
                const Cell& cell,
                const Footprint& footprint,
                const std::vector<Standing>& standing);

/// The distance of two symbols' centres below which they may touch.
inline constexpr double symbolClearance = 0.085;

/// The place nearest to a wished one where a symbol touches no other and stands clear of the lines
/// of its cell; the wished place itself if it is such a place. Where a cell is full, the place in
/// it that is farthest from all others.
///
/// Cost O(standing) for each of at most some thousand places.
Place nearestFreePlace(const MapGeometry& geometry,
                       const Place& wish,
                       const std::vector<Place>& standing);

/// A symbol to be placed by spread().
struct Wanted {
    Cell cell;
    Footprint footprint;
};

/// How long spread() looks for better places. `Quick` takes a third of the time and its maps have a
/// tenth more of what is avoided: for hundreds of maps at once.
enum class Care { Full, Quick };

/// Places many symbols at once, evenly, each in its cell, so that labels find room beside them.
///
/// @param fixed what stands already and stays
/// @return one place for each of `wanted`, in order
std::vector<Place> spread(const MapGeometry& geometry,
                          const std::vector<Wanted>& wanted,
                          const std::vector<Standing>& fixed,
                          Care care = Care::Full);

}  // namespace alteri
