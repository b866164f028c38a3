// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/ground/ground_painting.hpp"

#include "ui/map/labels/caption_layout.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/map/painting/letter_paths.hpp"
#include "ui/style/safe_colours.hpp"

#include <QLineF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace alteri {

namespace {

constexpr double degreesPerRadian = 180 / std::numbers::pi;

void paintLevels(QPainter& painter, const MapSnapshot& map, const MapStyle& style)
{
    const int levels = map.geometry.rings() + (map.geometry.hasOutside() ? 1 : 0);
    for (int level = levels - 1; level >= 0; --level) {
        const double radius = map.geometry.ringOuter(level) * style.outerCircle;
        const bool outside = level == map.geometry.rings();
        painter.setBrush(style.ringFills ? QBrush(style.levelFill(level, levels)) : Qt::NoBrush);
        painter.setPen(
            QPen(style.line, style.outline * 0.8, outside ? Qt::DotLine : Qt::SolidLine));
        painter.drawEllipse(QPointF(0, 0), radius, radius);
    }
}

void paintSectorLines(QPainter& painter,
                      const MapSnapshot& map,
                      const MapStyle& style,
                      const std::vector<QPainterPath>& captions)
{
    QPen pen(style.dashes, style.outline * 0.8);
    pen.setDashPattern({6, 5});
    painter.setPen(pen);
    for (const auto& line : sectorLines(map, style, captions))
        painter.drawLine(line);
}

/// The parts of a line that lie outside all rooms.
void addOutside(std::vector<QLineF>& parts, const QLineF& line, const std::vector<QRectF>& rooms)
{
    const auto isFree = [&](double share) {
        const auto at = line.pointAt(share);
        return std::none_of(rooms.begin(), rooms.end(),
                            [&](const QRectF& room) { return room.contains(at); });
    };
    constexpr int steps = 400;
    int start = 0;
    for (int i = 0; i <= steps; ++i) {
        const bool ends = i == steps || !isFree(1.0 * i / steps);
        if (!ends)
            continue;
        if (i > start)
            parts.emplace_back(line.pointAt(1.0 * start / steps), line.pointAt(1.0 * i / steps));
        start = i + 1;
    }
}

/// A head at the rim of the target's symbol.
void paintArrow(QPainter& painter, QLineF line, const MapStyle& style)
{
    const double rim = style.symbolRadius * 1.35;
    if (line.length() <= rim)
        return;
    line.setLength(line.length() - rim);
    auto head = painter.pen();
    head.setStyle(Qt::SolidLine);
    painter.setPen(head);
    constexpr double spread = 25;
    for (const double turn : {180 - spread, 180 + spread}) {
        QLineF wing(line.p2(), line.p2() + QPointF(1, 0));
        wing.setAngle(line.angle() + turn);
        wing.setLength(style.symbolRadius * 0.8);
        painter.drawLine(wing);
    }
}

}  // namespace

void paintGround(QPainter& painter, const MapSnapshot& map, const MapStyle& style)
{
    paintGround(painter, map, style, captionPaths(map, style));
}

void paintGround(QPainter& painter,
                 const MapSnapshot& map,
                 const MapStyle& style,
                 const std::vector<QPainterPath>& captions)
{
    paintLevels(painter, map, style);
    paintSectorLines(painter, map, style, captions);
    painter.setBrush(style.caption);
    for (const auto& caption : captions)
        fillLetters(painter, caption);
}

std::vector<QLineF> sectorLines(const MapSnapshot& map,
                                const MapStyle& style,
                                const std::vector<QPainterPath>& captions)
{
    std::vector<QLineF> lines;
    if (map.geometry.sectors() < 2)
        return lines;
    std::vector<QRectF> rooms;
    if (style.prints) {
        rooms = captionBoxes(captions);
        for (auto& room : rooms)
            room.adjust(-style.halo, -style.halo, style.halo, style.halo);
    }
    for (int sector = 0; sector < map.geometry.sectors(); ++sector) {
        const double angle = map.geometry.sectorStart(sector);
        addOutside(lines,
                   {scenePoint({MapGeometry::egoRadius, angle}, style),
                    scenePoint({map.geometry.maximalRadius(), angle}, style)},
                   rooms);
    }
    return lines;
}

QPainterPath cellPath(const MapGeometry& geometry, const Cell& cell, const MapStyle& style)
{
    const double inner = cell.ring == 0 ? 0 : geometry.ringInner(cell.ring) * style.outerCircle;
    const double outer = geometry.ringOuter(cell.ring) * style.outerCircle;
    const bool hasSector = cell.sector != Cell::any;
    const double start = hasSector ? geometry.sectorStart(cell.sector) : 0;
    const double end = hasSector ? geometry.sectorEnd(cell.sector) : MapGeometry::fullCircle;
    // Qt counts angles counter-clockwise from three o'clock.
    const double from = 90 - start * degreesPerRadian;
    const double sweep = -(end - start) * degreesPerRadian;
    const QRectF outerRect(-outer, -outer, 2 * outer, 2 * outer);
    const QRectF innerRect(-inner, -inner, 2 * inner, 2 * inner);
    QPainterPath path;
    path.arcMoveTo(outerRect, from);
    path.arcTo(outerRect, from, sweep);
    if (inner > 0)
        path.arcTo(innerRect, from + sweep, -sweep);
    else
        path.lineTo(0, 0);
    path.closeSubpath();
    return path;
}

void paintCell(QPainter& painter, const MapSnapshot& map, const Cell& cell, const MapStyle& style)
{
    auto light = style.ego;
    light.setAlphaF(0.13F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawPath(cellPath(map.geometry, cell, style));
}

QPen tiePen(const TieKind& kind, const MapStyle& style)
{
    return tiePen(QColor(QString::fromStdString(kind.colour)), kind.dash, style);
}

QPen tiePen(const QColor& own, TieDash dash, const MapStyle& style)
{
    QPen pen(style.toned(own.isValid() ? own : style.tie), style.outline);
    switch (dash) {
    case TieDash::Solid:
        break;
    case TieDash::Dashed:
        pen.setDashPattern({5, 4});
        break;
    case TieDash::Dotted:
        pen.setDashPattern({1, 3});
        break;
    }
    return pen;
}

QPen egoTiePen(const QString& badge, const MapStyle& style)
{
    const double thin = style.outline * 0.7;
    const bool plus = badge == QLatin1String("plus");
    if (style.egoTies != EgoTies::ByEvaluation || (!plus && badge != QLatin1String("minus")))
        return {style.line, thin};
    // Blue and vermilion are told apart by everybody, and the dashes without any colour. As greys
    // they would be much the same: there both are as dark as letters.
    const auto colour = colourOf(plus ? SafeColour::Blue : SafeColour::Red);
    QPen pen(style.grey ? style.ink : colour, style.outline);
    if (!plus)
        pen.setDashPattern({4, 2.5});
    return pen;
}

void paintEgoTies(QPainter& painter, const MapSnapshot& map, const MapStyle& style)
{
    if (style.egoTies == EgoTies::None)
        return;
    for (const auto& alter : map.alteri) {
        if (!alter.place)
            continue;
        painter.setPen(egoTiePen(QString::fromStdString(alter.badge), style));
        painter.drawLine(QPointF(0, 0), scenePoint(*alter.place, style));
    }
}

void paintTies(QPainter& painter, const MapSnapshot& map, const MapStyle& style)
{
    for (const auto& tie : map.ties) {
        const auto& source = map.alteri[tie.source].place;
        const auto& target = map.alteri[tie.target].place;
        if (!source || !target)
            continue;
        QLineF line(scenePoint(*source, style), scenePoint(*target, style));
        const auto kind = tie.kind < map.tieKinds.size() ? map.tieKinds[tie.kind] : TieKind();
        painter.setPen(tiePen(kind, style));
        painter.drawLine(line);
        if (kind.directed)
            paintArrow(painter, line, style);
    }
}

QRectF groundRect(const MapSnapshot& map, const MapStyle& style)
{
    const bool hasNames = style.sectorLabels && !map.sectors.empty();
    const double names = map.geometry.hasOutside() || !hasNames ? 0 : style.sectorSize * 2;
    const double reach = map.geometry.maximalRadius() * style.outerCircle + names + style.outline;
    return {-reach, -reach, 2 * reach, 2 * reach};
}

}  // namespace alteri
