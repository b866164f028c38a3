// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace alteri {

/// Colours of a plot.
struct PlotStyle {
    QColor paper;
    QColor ink;
    QColor muted;
    QColor grid;
    QColor axis;
};

/// The colour of signs upon an area, dark or light, whichever can be read.
QColor inkOn(const QColor& area);

PlotStyle paperPlotStyle();
PlotStyle screenPlotStyle();

enum class MarkShape { Circle, Square, Triangle, Diamond, Pentagon, Star };

/// How one of several series looks: colours that colour-blind readers can tell apart (Okabe & Ito
/// 2008), with a shape for each.
struct SeriesLook {
    QColor colour;
    MarkShape shape = MarkShape::Circle;
};

/// @param series counted from 0; looks repeat after six
SeriesLook lookOf(std::size_t series, const PlotStyle& style);

/// Paints a mark; open ones have the paper inside.
/// @param radius of a circle of the same area, in the painter's units
void paintMark(QPainter& painter,
               const QPointF& at,
               double radius,
               const SeriesLook& look,
               const QColor& inside);

}  // namespace alteri
