// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QRectF>

class QPainter;

namespace alteri {

/// Ego's disc with its name: in the disc where it has room, else in up to two lines under it, or
/// above or beside it where alteri stand there. In print the disc then says "Ego": the name stands
/// in the title.
void paintEgo(QPainter& painter, const MapSnapshot& map, const MapStyle& style);

/// Room of the name outside the disc, in scene units; empty if it stands in the disc.
QRectF egoNameRect(const MapSnapshot& map, const MapStyle& style);

}  // namespace alteri
