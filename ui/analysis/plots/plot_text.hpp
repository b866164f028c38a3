// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/plot.hpp"
#include "ui/paper/lettering.hpp"

#include <QStringList>

#include <vector>

namespace alteri {

/// As wrapped(), but no line at all for a text without words.
QStringList linesOf(const QString& text, const Lettering& lettering, double width);

/// Paints lines below each other, the first with its top at `top`.
/// @param x left or right end or middle of the lines
/// @return the bottom of the last line
double paintLines(const PlotSurface& surface,
                  const QPointF& top,
                  const QStringList& lines,
                  const Lettering& lettering,
                  Qt::Alignment alignment = Qt::AlignLeft);

/// Height of lines below each other.
double heightOf(const QStringList& lines, const Lettering& lettering);

/// The base line of a line of text whose capitals are centred on y.
double baseLineAround(double y, const Lettering& lettering);

/// The first of each letter size that plots use, smaller on narrow pictures, never below 6 pt.
struct PlotLetters {
    explicit PlotLetters(double width);

    double points;  ///< of body text
    Lettering body;
    Lettering bold;
    Lettering boldItalic;
    Lettering small;
    Lettering title;
};

/// Title and explanation above a plot, notes below it.
struct PlotFrame {
    QString title;
    QString subtitle;
    QString note;
};

inline constexpr double plotMargin = 1.5;  ///< millimetres around all ink

/// @return the bottom of what was painted at the top
double paintHead(const PlotSurface& surface, const PlotFrame& frame, double width);
double headHeight(const PlotFrame& frame, double width);
void paintNote(const PlotSurface& surface, const PlotFrame& frame, double width, double top);
/// With the margin at the bottom.
double noteHeight(const PlotFrame& frame, double width);

/// An entry of a legend.
struct LegendEntry {
    QString text;
    SeriesLook look;
    bool isBar = false;  ///< a small field instead of a mark
    Qt::BrushStyle pattern = Qt::SolidPattern;
};

/// Entries beside each other, in as many lines as the width asks for.
/// @param top of the first line
/// @return the bottom of the last line
double paintLegend(const PlotSurface& surface,
                   const std::vector<LegendEntry>& entries,
                   const QRectF& area,
                   bool isCentred = false);
double legendHeight(const std::vector<LegendEntry>& entries, double width);

/// Fills a box in a colour, with a pattern over it that is told apart without colour too.
void fillPatterned(QPainter& painter,
                   const QRectF& box,
                   const QColor& colour,
                   Qt::BrushStyle style);

}  // namespace alteri
