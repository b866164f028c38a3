// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/plot_text.hpp"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

// Narrow pictures have smaller letters, so that the plot itself keeps some room.
constexpr double narrow = 110;

constexpr double markWidth = 4;  // of a legend's mark with its gap
constexpr double entryGap = 5;

struct LegendPlaces {
    std::vector<QPointF> at;  ///< left end and top, relative to the area
    std::vector<double> lineWidths;
    std::vector<std::size_t> lineOf;
    double height = 0;
};

LegendPlaces placesOf(const std::vector<LegendEntry>& entries, double width)
{
    const PlotLetters letters(width);
    const double line = letters.body.lineHeight() * 1.15;
    LegendPlaces places;
    double x = 0;
    for (const auto& entry : entries) {
        const double own = markWidth + letters.body.width(entry.text);
        if (places.lineWidths.empty() || x + own > width) {
            places.lineWidths.push_back(0);
            x = 0;
        }
        const auto number = places.lineWidths.size() - 1;
        places.at.emplace_back(x, line * static_cast<double>(number));
        places.lineOf.push_back(number);
        places.lineWidths.back() = x + own;
        x += own + entryGap;
    }
    places.height = line * static_cast<double>(places.lineWidths.size());
    return places;
}

}  // namespace

QStringList linesOf(const QString& text, const Lettering& lettering, double width)
{
    auto lines = wrapped(text, width, lettering);
    return lines == QStringList{QString()} ? QStringList() : lines;
}

double paintLines(const PlotSurface& surface,
                  const QPointF& top,
                  const QStringList& lines,
                  const Lettering& lettering,
                  Qt::Alignment alignment)
{
    double y = top.y();
    for (const auto& line : lines) {
        lettering.paint(surface.painter, {top.x(), y + lettering.ascent()}, line, alignment);
        y += lettering.lineHeight();
    }
    return y;
}

double heightOf(const QStringList& lines, const Lettering& lettering)
{
    return static_cast<double>(lines.size()) * lettering.lineHeight();
}

double baseLineAround(double y, const Lettering& lettering)
{
    return y + lettering.capHeight() / 2;
}

PlotLetters::PlotLetters(double width)
    : points(width < narrow ? 7 : 8)
    , body(points)
    , bold(points, QFont::DemiBold)
    , boldItalic(points, QFont::DemiBold, true)
    , small(points - 0.5)
    , title(points + 2.5, QFont::DemiBold)
{
}

double headHeight(const PlotFrame& frame, double width)
{
    const PlotLetters letters(width);
    const double room = width - 2 * plotMargin;
    double height = plotMargin;
    if (!frame.title.isEmpty())
        height += heightOf(linesOf(frame.title, letters.title, room), letters.title) + 0.6;
    if (!frame.subtitle.isEmpty())
        height += heightOf(linesOf(frame.subtitle, letters.body, room), letters.body) + 1.2;
    return height;
}

double paintHead(const PlotSurface& surface, const PlotFrame& frame, double width)
{
    const PlotLetters letters(width);
    const double room = width - 2 * plotMargin;
    double y = plotMargin;
    if (!frame.title.isEmpty()) {
        surface.painter.setPen(surface.style.ink);
        y = paintLines(surface, {plotMargin, y}, linesOf(frame.title, letters.title, room),
                       letters.title);
        y += 0.6;
    }
    if (!frame.subtitle.isEmpty()) {
        surface.painter.setPen(surface.style.muted);
        y = paintLines(surface, {plotMargin, y}, linesOf(frame.subtitle, letters.body, room),
                       letters.body);
        y += 1.2;
    }
    return y;
}

double noteHeight(const PlotFrame& frame, double width)
{
    const PlotLetters letters(width);
    const auto lines = linesOf(frame.note, letters.small, width - 2 * plotMargin);
    return lines.isEmpty() ? plotMargin : heightOf(lines, letters.small) + 1.5 + plotMargin;
}

void paintNote(const PlotSurface& surface, const PlotFrame& frame, double width, double top)
{
    const PlotLetters letters(width);
    surface.painter.setPen(surface.style.muted);
    paintLines(surface, {plotMargin, top + 1.5},
               linesOf(frame.note, letters.small, width - 2 * plotMargin), letters.small);
}

double legendHeight(const std::vector<LegendEntry>& entries, double width)
{
    return entries.empty() ? 0 : placesOf(entries, width).height;
}

double paintLegend(const PlotSurface& surface,
                   const std::vector<LegendEntry>& entries,
                   const QRectF& area,
                   bool isCentred)
{
    constexpr double radius = 1.05;
    auto& painter = surface.painter;
    const PlotLetters letters(area.width());
    const auto places = placesOf(entries, area.width());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& entry = entries[i];
        const double indent =
            isCentred ? (area.width() - places.lineWidths[places.lineOf[i]]) / 2 : 0;
        const auto at = area.topLeft() + places.at[i] + QPointF(indent, 0);
        const double middle = at.y() + letters.body.lineHeight() / 2;
        if (entry.isBar)
            fillPatterned(painter, QRectF(at.x(), middle - 1.2, 2.8, 2.4), entry.look.colour,
                          entry.pattern);
        else
            paintMark(painter, {at.x() + 1.3, middle}, radius, entry.look, entry.look.colour);
        painter.setPen(surface.style.ink);
        letters.body.paint(painter, {at.x() + markWidth, baseLineAround(middle, letters.body)},
                           entry.text);
    }
    return area.top() + places.height;
}

void fillPatterned(QPainter& painter, const QRectF& box, const QColor& colour, Qt::BrushStyle style)
{
    constexpr double step = 1.3;
    painter.fillRect(box, colour);
    if (style == Qt::SolidPattern || box.width() <= 0)
        return;
    // Lines of our own: brush patterns are made of pixels and change with the device.
    QColor line = inkOn(colour);
    line.setAlphaF(0.55F);
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(line, 0.22));
    const bool falls = style == Qt::FDiagPattern || style == Qt::DiagCrossPattern;
    const bool rises = style == Qt::BDiagPattern || style == Qt::DiagCrossPattern;
    const double h = box.height();
    // Counted from the origin, so that neighbours of one pattern join.
    const double first = std::floor((box.left() - h) / step) * step;
    for (double x = first; x < box.right() + h; x += step) {
        if (falls)
            painter.drawLine(QPointF(x, box.top()), QPointF(x + h, box.bottom()));
        if (rises)
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + h, box.top()));
        if (style == Qt::VerPattern)
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
    }
    if (style == Qt::HorPattern)
        for (double y = box.top() + step / 2; y < box.bottom(); y += step)
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    painter.restore();
}

}  // namespace alteri
