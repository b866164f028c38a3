// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"

namespace alteri::test {

/// A map of the sample's design with many partners, most of them in the inner rings, each where
/// the program would put it; their names are short and long.
MapSnapshot crowdedMap(int alteri, unsigned seed);

}  // namespace alteri::test
