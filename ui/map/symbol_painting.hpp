// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_style.hpp"

#include <QPainterPath>
#include <QString>

class QPainter;

namespace alteri {

/// Outline of a symbol around (0, 0): square, circle, triangle, triangle_down, diamond, pentagon,
/// hexagon or cross; a circle for an unknown name. All symbols of one radius have nearly the same
/// area as a circle of that radius, so that none looks more important than another.
QPainterPath symbolPath(const QString& name, double radius);

/// A symbol with its outline and a casing that sets it off from lines behind.
void paintSymbol(QPainter& painter,
                 const QPointF& centre,
                 const QString& symbol,
                 const QColor& fill,
                 const MapStyle& style);

/// A badge: a dark disc with + ("plus"), a white one with - ("minus"), nothing for other names.
/// Plus and minus survive black and white.
void paintBadge(QPainter& painter,
                const QPointF& centre,
                const QString& badge,
                const MapStyle& style);

/// Centre of the badge of a symbol at (0, 0).
QPointF badgeOffset(const MapStyle& style);
double badgeRadius(const MapStyle& style);

}  // namespace alteri
