// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/painting/symbol_painting.hpp"

#include <QPainter>
#include <QPen>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace alteri {

namespace {

constexpr double pi = std::numbers::pi;

/// A regular polygon of the area of a circle, its first corner at an angle from the top.
QPainterPath regularPolygon(int corners, double radius, double turn = 0)
{
    const double reach = radius * std::sqrt(2 * pi / (corners * std::sin(2 * pi / corners)));
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * pi * i / corners;
        polygon << QPointF(reach * std::sin(angle), -reach * std::cos(angle));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath crossPath(double radius)
{
    const double a = radius * std::sqrt(pi / 5) / 2;  // half an arm's width
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRect(-3 * a, -a, 6 * a, 2 * a);
    path.addRect(-a, -3 * a, 2 * a, 6 * a);
    return path.simplified();
}

}  // namespace

QPainterPath symbolPath(const QString& name, double radius)
{
    // Triangles of the full area reach out too far to look equal.
    constexpr double triangle = 0.88;
    if (name == QLatin1String("square"))
        return regularPolygon(4, radius, pi / 4);
    if (name == QLatin1String("diamond"))
        return regularPolygon(4, radius * 0.95);
    if (name == QLatin1String("triangle"))
        return regularPolygon(3, radius * triangle).translated(0, radius * 0.12);
    if (name == QLatin1String("triangle_down"))
        return regularPolygon(3, radius * triangle, pi).translated(0, -radius * 0.12);
    if (name == QLatin1String("pentagon"))
        return regularPolygon(5, radius);
    if (name == QLatin1String("hexagon"))
        return regularPolygon(6, radius, pi / 6);
    if (name == QLatin1String("cross"))
        return crossPath(radius);
    QPainterPath circle;
    circle.addEllipse(QPointF(0, 0), radius, radius);
    return circle;
}

namespace {

QPainterPath strips(double radius, double step, double angle)
{
    const double reach = radius * 1.6;
    const double width = step * 0.36;
    QPainterPath path;
    for (double y = -reach; y < reach; y += step)
        path.addRect(-reach, y, 2 * reach, width);
    return QTransform().rotate(angle).map(path);
}

QPainterPath dots(double radius, double step)
{
    const double reach = radius * 1.5;
    QPainterPath path;
    int row = 0;
    for (double y = -reach; y < reach; y += step * 0.87, ++row)
        for (double x = -reach + (row % 2) * step / 2; x < reach; x += step)
            path.addEllipse(QPointF(x, y), step * 0.26, step * 0.26);
    return path;
}

QPainterPath hatchPath(int hatch, double radius)
{
    const double step = radius * 0.5;
    switch (hatch) {
    case 1:
        return strips(radius, step, -45);
    case 2:
        return dots(radius, step * 1.15);
    case 3:
        return strips(radius, step, 45);
    case 4:
        return strips(radius, step, 0).united(strips(radius, step, 90));
    default:
        return {};
    }
}

QPen outlinePen(int outline, const MapStyle& style)
{
    QPen pen(style.ink, style.outline, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin);
    switch (outline % 4) {
    case 1:
        pen.setWidthF(style.outline * 2.2);
        break;
    case 2:
        pen.setDashPattern({2.5, 2});
        break;
    case 3:
        pen.setDashPattern({0.1, 2});
        break;
    default:
        break;
    }
    return pen;
}

std::vector<SymbolFill> fillsOf(const AlterSnapshot& alter, const MapStyle& style)
{
    std::vector<SymbolFill> fills;
    fills.reserve(alter.slices.size());
    for (const auto& slice : alter.slices)
        fills.push_back({style.categoryFill(slice.colour, slice.rank), hatchOf(slice.rank, style)});
    if (fills.empty())
        fills.push_back(
            {style.categoryFill(alter.colour, alter.colourRank), hatchOf(alter.colourRank, style)});
    return fills;
}

/// One of equal slices of a shape around a point. Cut to shape as a path: not every device can
/// clip.
QPainterPath
slicePath(const QPainterPath& shape, const QPointF& centre, std::size_t slice, std::size_t slices)
{
    if (slices == 1)
        return shape;
    constexpr double top = 90;
    constexpr double whole = 360;
    const double sweep = whole / static_cast<double>(slices);
    const auto reach = std::max(shape.boundingRect().width(), shape.boundingRect().height());
    QPainterPath wedge;
    wedge.moveTo(centre);
    wedge.arcTo(QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach),
                top - sweep * static_cast<double>(slice), -sweep);
    wedge.closeSubpath();
    return wedge.intersected(shape);
}

}  // namespace

void paintAlter(QPainter& painter,
                const QPointF& centre,
                const AlterSnapshot& alter,
                const MapStyle& style)
{
    auto sized = style;
    sized.symbolRadius *= alter.size;
    paintSymbol(painter, centre, QString::fromStdString(alter.symbol), fillsOf(alter, style), sized,
                alter.outline);
    paintBadge(painter, centre + badgeOffset(sized), QString::fromStdString(alter.badge), style);
    for (std::size_t i = 0; i < alter.badges.size(); ++i)
        paintChoiceBadge(painter, centre + badgeOffset(sized, i), alter.badges[i], style);
}

QRectF symbolRoom(double size, const MapStyle& style)
{
    // Tips grow with the symbol, its badge and its outline do not.
    const double reach = style.symbolRadius * (size * 0.85 + 0.7) + style.halo;
    return {-reach, -reach, 2 * reach, 2 * reach};
}

void paintSymbol(QPainter& painter,
                 const QPointF& centre,
                 const QString& symbol,
                 const QColor& fill,
                 const MapStyle& style,
                 int outline,
                 int hatch)
{
    paintSymbol(painter, centre, symbol, {{fill, hatch}}, style, outline);
}

void paintSymbol(QPainter& painter,
                 const QPointF& centre,
                 const QString& symbol,
                 const std::vector<SymbolFill>& fills,
                 const MapStyle& style,
                 int outline)
{
    const auto path = symbolPath(symbol, style.symbolRadius).translated(centre);
    const double casing = 2 * symbolRim(style);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.paper, casing, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    // A plain symbol is one path with its outline.
    const bool isPlain = fills.size() == 1 && fills.front().hatch == 0;
    for (std::size_t i = 0; !isPlain && i < fills.size(); ++i) {
        const auto slice = slicePath(path, centre, i, fills.size());
        painter.setPen(fills.size() > 1 ? QPen(style.ink, style.outline / 2) : QPen(Qt::NoPen));
        painter.setBrush(fills[i].colour);
        painter.drawPath(slice);
        if (fills[i].hatch == 0)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.ink);
        painter.drawPath(
            hatchPath(fills[i].hatch, style.symbolRadius).translated(centre).intersected(slice));
    }
    painter.setBrush(isPlain ? QBrush(fills.front().colour) : QBrush(Qt::NoBrush));
    painter.setPen(outlinePen(outline, style));
    painter.drawPath(path);
}

int hatchOf(int rank, const MapStyle& style)
{
    // Beside the greys of the palette for print in black: see `picture_look.cpp`.
    static constexpr std::array patterns{0, 0, 1, 0, 2, 3, 0, 4};
    return style.hatched && rank >= 0 ? patterns[static_cast<std::size_t>(rank) % patterns.size()]
                                      : 0;
}

double symbolRim(const MapStyle& style)
{
    return style.outline / 2 + style.halo * 0.8;
}

QPointF badgeOffset(const MapStyle& style, std::size_t badge)
{
    const double away = style.symbolRadius * 0.85;
    static constexpr std::array<std::pair<int, int>, AlterSnapshot::mostChoices> corners{
        {{1, -1}, {1, 1}, {-1, 1}, {-1, -1}}};
    const auto [x, y] = corners.at(badge % corners.size());
    return {x * away, y * away};
}

double badgeRadius(const MapStyle& style)
{
    return style.symbolRadius * 0.5;
}

void paintBadge(QPainter& painter,
                const QPointF& centre,
                const QString& badge,
                const MapStyle& style)
{
    const bool plus = badge == QLatin1String("plus");
    if (!plus && badge != QLatin1String("minus"))
        return;
    if (style.badges == BadgeStyle::None)
        return;
    const double radius = badgeRadius(style);
    const double arm = radius * (style.badges == BadgeStyle::Sign ? 0.8 : 0.55);
    const auto sign = [&](const QColor& colour, double width) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0));
        if (plus)
            painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm));
    };
    painter.setBrush(Qt::NoBrush);
    if (style.badges == BadgeStyle::Sign) {
        painter.setPen(QPen(style.paper, radius * 0.5 + style.halo, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0));
        if (plus)
            painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm));
        sign(style.ink, radius * 0.5);
        return;
    }
    painter.setPen(QPen(style.paper, style.outline + style.halo));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(style.ink, style.outline * 0.8));
    painter.setBrush(plus ? style.ink : style.paper);
    painter.drawEllipse(centre, radius, radius);
    sign(plus ? style.paper : style.ink, radius * 0.32);
}

void paintChoiceBadge(QPainter& painter,
                      const QPointF& centre,
                      const ChoiceLook& look,
                      const MapStyle& style)
{
    const auto symbol = QString::fromStdString(look.symbol);
    if (style.badges == BadgeStyle::None || symbol == QLatin1String("none"))
        return;
    if (symbol == QLatin1String("plus") || symbol == QLatin1String("minus")) {
        paintBadge(painter, centre, symbol, style);
        return;
    }
    auto small = style;
    small.symbolRadius = badgeRadius(style);
    small.outline *= 0.8;
    paintSymbol(painter, centre, symbol,
                {{style.categoryFill(look.colour, look.rank), hatchOf(look.rank, style)}}, small,
                0);
}

}  // namespace alteri
