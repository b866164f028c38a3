// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"

#include <vector>

namespace alteri {

/// The alteri of a map as they are walked: ring by ring from the inside, clockwise, then those
/// beside the map.
std::vector<AlterId> readingOrder(const MapSnapshot& map);

}  // namespace alteri
