// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/map_style.hpp"

#include <QPointF>

class QPainter;

namespace alteri {

/// What the legend of a map says, block by block, with counts.
/// @param width in scene units
/// @return height that the legend takes; with no painter it is only measured
double paintLegend(QPainter* painter,
                   const MapSnapshot& map,
                   const QPointF& topLeft,
                   double width,
                   const MapStyle& style);

}  // namespace alteri
