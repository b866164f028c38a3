// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/map_geometry.hpp"
#include "core/maps/map_snapshot.hpp"
#include "ui/map/labels/ego_painting.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QLineF>
#include <QPainterPath>
#include <QPen>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace alteri {

/// Everything of a map that lies under its alteri: levels, circles, sector lines and their names.
void paintGround(QPainter& painter, const MapSnapshot& map, const MapStyle& style);

/// The same with names whose places are known.
/// @param captions see captionPaths()
void paintGround(QPainter& painter,
                 const MapSnapshot& map,
                 const MapStyle& style,
                 const std::vector<QPainterPath>& captions);

/// The lines between sectors; in print with gaps where a name found no other place than on one.
std::vector<QLineF> sectorLines(const MapSnapshot& map,
                                const MapStyle& style,
                                const std::vector<QPainterPath>& captions);

/// Outline of a ring, or of its part in one sector, in scene units. Ego's disc is part of the
/// innermost ring.
QPainterPath cellPath(const MapGeometry& geometry, const Cell& cell, const MapStyle& style);

/// Lights up the cell that a dragged symbol would drop into.
void paintCell(QPainter& painter, const MapSnapshot& map, const Cell& cell, const MapStyle& style);

/// The line of a kind of tie.
QPen tiePen(const TieKind& kind, const MapStyle& style);

/// The line of a kind of tie.
/// @param own colour of the kind; an invalid one stands for the style's
QPen tiePen(const QColor& own, TieDash dash, const MapStyle& style);

/// The line from ego to an alter with this badge.
QPen egoTiePen(const QString& badge, const MapStyle& style);

/// Lines from ego to its alteri, if the style has them.
void paintEgoTies(QPainter& painter, const MapSnapshot& map, const MapStyle& style);

/// Lines between tied alteri.
void paintTies(QPainter& painter, const MapSnapshot& map, const MapStyle& style);

/// Room of the whole ground, in scene units.
QRectF groundRect(const MapSnapshot& map, const MapStyle& style);

}  // namespace alteri
