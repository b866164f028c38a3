// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"
#include "core/store/tables/writer.hpp"

#include <map>
#include <optional>

namespace alteri {

/// Replaces a map design in mid-study. Symbols that no longer stand in the cell of their answers
/// move there on all maps of the design; the others stay. What a new binding asks for and nobody
/// has answered takes the symbol beside the map; no answer is ever lost.
///
/// @throws Error{DesignInvalid} rings, levels or sectors are too few or too many, or a
/// grouping is not of what is shown
void changeMapDesign(Writer& writer, const MapDesign& design);

/// The places that the alteri of a map would have with another design, those that stay included.
std::map<AlterId, std::optional<Place>>
placesUnder(const Reader& reader, MapId map, const MapDesign& design);

/// Throws what changeMapDesign() would.
void requireValid(const MapDesign& design);

}  // namespace alteri
