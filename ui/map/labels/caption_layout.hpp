// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QPainterPath>
#include <QRectF>

#include <vector>

namespace alteri {

/// The names of the rings, then those of the sectors, each an outline in its place.
///
/// On the screen a ring's name stands right of twelve o'clock, inside its line, and a sector's in
/// the sector's middle. In print they give way to symbols and lines: along their ring or sector, to
/// the other edge of the ring, in smaller type, in two lines. A name never leaves the ring that it
/// stands for; that of a sector may stand outside the outer circle.
std::vector<QPainterPath> captionPaths(const MapSnapshot& map, const MapStyle& style);

/// All names as one outline.
QPainterPath captionPath(const MapSnapshot& map, const MapStyle& style);

/// Rooms of the letters of names, in scene units.
std::vector<QRectF> captionBoxes(const std::vector<QPainterPath>& captions);
std::vector<QRectF> captionBoxes(const MapSnapshot& map, const MapStyle& style);

}  // namespace alteri
