// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QColor>
#include <QPainterPath>
#include <QString>

#include <cstddef>
#include <vector>

class QPainter;

namespace alteri {

/// Outline of a symbol around (0, 0): square, circle, triangle, triangle_down, diamond, pentagon,
/// hexagon or cross; a circle for an unknown name. All symbols of one radius have nearly the same
/// area as a circle of that radius, so that none looks more important than another.
QPainterPath symbolPath(const QString& name, double radius);

/// An alter as the map shows it: symbol in its colour, size and outline, and its badge.
void paintAlter(QPainter& painter,
                const QPointF& centre,
                const AlterSnapshot& alter,
                const MapStyle& style);

/// Holds all that paintAlter() paints around (0, 0), whatever symbol, outline and badge.
/// @param size of the symbol, see AlterSnapshot
QRectF symbolRoom(double size, const MapStyle& style);

/// What a symbol is filled with, or a slice of it.
struct SymbolFill {
    QColor colour;
    int hatch = 0;  ///< pattern over it, see hatchOf(); 0: none
};

/// A symbol with its outline and a casing that sets it off from lines behind.
/// @param outline place of an answer in its scale: solid, then heavy, dashed and dotted lines
/// @param hatch pattern over the fill, see hatchOf(); 0: none
void paintSymbol(QPainter& painter,
                 const QPointF& centre,
                 const QString& symbol,
                 const QColor& fill,
                 const MapStyle& style,
                 int outline = 0,
                 int hatch = 0);

/// The same with equal slices, clockwise from the top.
void paintSymbol(QPainter& painter,
                 const QPointF& centre,
                 const QString& symbol,
                 const std::vector<SymbolFill>& fills,
                 const MapStyle& style,
                 int outline);

/// The pattern of a category where colours may be lost, 0 for none.
/// @param rank place of the category, negative: no answer
int hatchOf(int rank, const MapStyle& style);

/// A badge: a dark disc with + ("plus"), a white one with - ("minus"), nothing for other names.
/// Plus and minus survive black and white.
void paintBadge(QPainter& painter,
                const QPointF& centre,
                const QString& badge,
                const MapStyle& style);

/// The badge of one of several answers: plus and minus as paintBadge() has them, for others a
/// small symbol in the colour of the category.
void paintChoiceBadge(QPainter& painter,
                      const QPointF& centre,
                      const ChoiceLook& look,
                      const MapStyle& style);

/// How far the line around a symbol and the light rim outside it reach beyond its shape.
double symbolRim(const MapStyle& style);

/// Centre of the badge of a symbol at (0, 0), or of one of its badges: they stand in its corners,
/// clockwise from the upper right.
QPointF badgeOffset(const MapStyle& style, std::size_t badge = 0);
double badgeRadius(const MapStyle& style);

}  // namespace alteri
