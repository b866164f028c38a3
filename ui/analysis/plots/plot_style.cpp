// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/plot_style.hpp"

#include "ui/style/theme.hpp"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>
#include <numbers>

namespace alteri {

namespace {

struct ColourPair {
    const char* onLight;
    const char* onDark;
};

constexpr std::array<ColourPair, 6> colours{{{"#0072b2", "#4aa8e0"},
                                             {"#d55e00", "#f08a3c"},
                                             {"#009e73", "#2cc498"},
                                             {"#a5548a", "#d897bd"},
                                             {"#b07a00", "#e6b13c"},
                                             {"#52616f", "#a3b1be"}}};

/// Corners on a circle, the first straight above the middle or turned by half a corner.
QPolygonF corners(int count, double radius, bool isTurned = false)
{
    QPolygonF polygon;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * (i + (isTurned ? 0.5 : 0)) / count;
        polygon << QPointF(radius * std::sin(angle), -radius * std::cos(angle));
    }
    return polygon;
}

QPolygonF star(double radius)
{
    constexpr int points = 5;
    constexpr double waist = 0.45;
    QPolygonF polygon;
    for (int i = 0; i < 2 * points; ++i) {
        const double angle = std::numbers::pi * i / points;
        const double reach = i % 2 == 0 ? radius : waist * radius;
        polygon << QPointF(reach * std::sin(angle), -reach * std::cos(angle));
    }
    return polygon;
}

/// Outlines of about the same area as the circle.
QPainterPath outlineOf(MarkShape shape, double radius)
{
    QPainterPath path;
    switch (shape) {
    case MarkShape::Circle:
        path.addEllipse(QPointF(), radius, radius);
        break;
    case MarkShape::Square:
        path.addPolygon(corners(4, 1.25 * radius, true));
        break;
    case MarkShape::Triangle:
        path.addPolygon(corners(3, 1.42 * radius).translated(0, 0.15 * radius));
        break;
    case MarkShape::Diamond:
        path.addPolygon(corners(4, 1.32 * radius));
        break;
    case MarkShape::Pentagon:
        path.addPolygon(corners(5, 1.18 * radius));
        break;
    case MarkShape::Star:
        path.addPolygon(star(1.5 * radius));
        break;
    }
    path.closeSubpath();
    return path;
}

}  // namespace

QColor inkOn(const QColor& area)
{
    constexpr int middle = 140;  // of grey as bright as the area to the eye
    return qGray(area.rgb()) > middle ? QColor(0x1f2933) : QColor(0xffffff);
}

PlotStyle paperPlotStyle()
{
    return {QColor(0xffffff), QColor(0x1f2933), QColor(0x52616f), QColor(0xe2e5e9),
            QColor(0x8594a3)};
}

PlotStyle screenPlotStyle()
{
    if (!isDark())
        return paperPlotStyle();
    return {QColor(0x151b21), QColor(0xe4e9ee), QColor(0xa3b1be), QColor(0x2c3742),
            QColor(0x5d748c)};
}

SeriesLook lookOf(std::size_t series, const PlotStyle& style)
{
    constexpr int middle = 128;
    const auto at = series % colours.size();
    const auto& pair = colours.at(at);
    const bool onDark = style.paper.lightness() < middle;
    return {QColor(QLatin1String(onDark ? pair.onDark : pair.onLight)), static_cast<MarkShape>(at)};
}

void paintMark(QPainter& painter,
               const QPointF& at,
               double radius,
               const SeriesLook& look,
               const QColor& inside)
{
    painter.save();
    painter.translate(at);
    // The pen runs inside the outline, so that open and filled marks are equally large.
    const double pen = 0.36 * radius;
    painter.setPen(QPen(look.colour, pen, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(inside);
    painter.drawPath(outlineOf(look.shape, radius - pen / 2));
    painter.restore();
}

}  // namespace alteri
