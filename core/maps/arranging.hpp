// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"
#include "core/store/tables/writer.hpp"

#include <set>
#include <utility>
#include <vector>

namespace alteri {

// Arranging several alteri of one map by one gesture. Symbols end where they touch no other, if
// their cells have room; those that are not named stay where they are.

/// Whether a dropped symbol goes to the nearest free place or exactly where it was let go.
enum class Snapping { ToFreePlace, Off };

/// Drops alteri at places; ring and sector answers follow.
/// @param chosen what is answered where a sector stands for several answers
/// @throws as Placer::move()
void dropAlteri(Writer& writer,
                MapId map,
                const std::vector<std::pair<AlterId, Place>>& drops,
                Snapping snapping,
                const std::set<CategoryId>& chosen = {});

/// The answers between which somebody has to choose before alteri are dropped: those of each sector
/// that stands for several and gets somebody who gave none of them.
std::vector<std::vector<CategoryId>>
answersToChoose(const Reader& reader,
                MapId map,
                const std::vector<std::pair<AlterId, Place>>& drops);

/// Moves alteri along their ring (steps of about a symbol's width, clockwise) or to other rings
/// (outwards). Alteri beside the map stay there.
void nudge(Writer& writer,
           MapId map,
           const std::vector<AlterId>& alteri,
           int stepsAlong,
           int ringsOutwards);

/// Brings each to the middle line of its ring.
void alignOnRing(Writer& writer, MapId map, const std::vector<AlterId>& alteri);

/// Spreads alteri evenly within their own cells.
void spreadInCells(Writer& writer, MapId map, const std::vector<AlterId>& alteri);

/// Arranges all that stand on a map anew, each in its cell, evenly and without contact.
void tidy(Writer& writer, MapId map);

}  // namespace alteri
