// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/ground_painting.hpp"

#include "ui/map/arc_text.hpp"
#include "ui/map/label_layout.hpp"
#include "ui/style/fonts.hpp"

#include <QLineF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

constexpr double degreesPerRadian = 180 / std::numbers::pi;

/// The caption of one ring, just inside its line, right of twelve o'clock.
ArcText ringCaption(const MapSnapshot& map, std::size_t ring, const MapStyle& style)
{
    const bool outside = static_cast<int>(ring) == map.geometry.rings();
    const double line = outside
                            ? style.outerCircle
                            : map.geometry.ringOuter(static_cast<int>(ring)) * style.outerCircle;
    ArcText text;
    text.text = QString::fromStdString(map.levels[ring]);
    text.radius = outside ? line + style.captionSize * 0.55 : line - style.captionSize * 1.1;
    text.angle = style.captionSize * 0.75 / text.radius;
    return text;
}

ArcText sectorName(const MapSnapshot& map, std::size_t sector, const MapStyle& style)
{
    const auto index = static_cast<int>(sector);
    ArcText text;
    text.text = QString::fromStdString(map.sectors[sector]).toUpper();
    text.radius = map.geometry.maximalRadius() * style.outerCircle
                  + (map.geometry.hasOutside() ? -1.6 : 0.6) * style.sectorSize;
    text.angle = (map.geometry.sectorStart(index) + map.geometry.sectorEnd(index)) / 2;
    text.centred = true;
    text.spacing = style.sectorSize * 0.22;
    return text;
}

QFont ringFont(const MapStyle& style)
{
    return pictureFont(style.captionSize, QFont::Normal, true);
}

QFont sectorFont(const MapStyle& style)
{
    return pictureFont(style.sectorSize, QFont::Medium);
}

void paintLevels(QPainter& painter, const MapSnapshot& map, const MapStyle& style)
{
    const int levels = map.geometry.rings() + (map.geometry.hasOutside() ? 1 : 0);
    for (int level = levels - 1; level >= 0; --level) {
        const double radius = map.geometry.ringOuter(level) * style.outerCircle;
        const bool outside = level == map.geometry.rings();
        painter.setBrush(style.levelFill(level, levels));
        painter.setPen(
            QPen(style.line, style.outline * 0.8, outside ? Qt::DotLine : Qt::SolidLine));
        painter.drawEllipse(QPointF(0, 0), radius, radius);
    }
}

void paintSectorLines(QPainter& painter, const MapSnapshot& map, const MapStyle& style)
{
    if (map.geometry.sectors() < 2)
        return;
    QPen pen(style.dashes, style.outline * 0.8);
    pen.setDashPattern({6, 5});
    painter.setPen(pen);
    for (int sector = 0; sector < map.geometry.sectors(); ++sector) {
        const double angle = map.geometry.sectorStart(sector);
        painter.drawLine(scenePoint({MapGeometry::egoRadius, angle}, style),
                         scenePoint({map.geometry.maximalRadius(), angle}, style));
    }
}

std::vector<QPainterPath> captionPaths(const MapSnapshot& map, const MapStyle& style)
{
    std::vector<QPainterPath> paths;
    for (std::size_t ring = 0; ring < map.levels.size(); ++ring)
        paths.push_back(arcTextPath(ringCaption(map, ring, style), ringFont(style)));
    for (std::size_t sector = 0; sector < map.sectors.size(); ++sector)
        paths.push_back(arcTextPath(sectorName(map, sector, style), sectorFont(style)));
    return paths;
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

QPen tiePen(const TieKind& kind, const MapStyle& style)
{
    const QColor own(QString::fromStdString(kind.colour));
    QPen pen(own.isValid() ? own : style.tie, style.outline);
    switch (kind.dash) {
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

void paintGround(QPainter& painter, const MapSnapshot& map, const MapStyle& style)
{
    paintLevels(painter, map, style);
    paintSectorLines(painter, map, style);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.caption);
    for (const auto& path : captionPaths(map, style))
        painter.drawPath(path);
}

QPainterPath cellPath(const MapSnapshot& map, const Cell& cell, const MapStyle& style)
{
    const double inner = cell.ring == 0 ? 0 : map.geometry.ringInner(cell.ring) * style.outerCircle;
    const double outer = map.geometry.ringOuter(cell.ring) * style.outerCircle;
    const bool hasSector = cell.sector != Cell::any;
    const double start = hasSector ? map.geometry.sectorStart(cell.sector) : 0;
    const double end = hasSector ? map.geometry.sectorEnd(cell.sector) : MapGeometry::fullCircle;
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
    painter.drawPath(cellPath(map, cell, style));
}

void paintTies(QPainter& painter, const MapSnapshot& map, const MapStyle& style)
{
    for (const auto& tie : map.ties) {
        const auto& source = map.alteri[tie.source].place;
        const auto& target = map.alteri[tie.target].place;
        if (!source || !target)
            continue;
        QLineF line(scenePoint(*source, style), scenePoint(*target, style));
        const bool known = tie.kind < map.tieKinds.size();
        painter.setPen(known ? tiePen(map.tieKinds[tie.kind], style)
                             : QPen(style.tie, style.outline));
        painter.drawLine(line);
        if (known && map.tieKinds[tie.kind].directed)
            paintArrow(painter, line, style);
    }
}

std::vector<QRectF> captionBoxes(const MapSnapshot& map, const MapStyle& style)
{
    // Arcs are bent: several small boxes follow them closer than one large one.
    std::vector<QRectF> boxes;
    for (const auto& path : captionPaths(map, style))
        for (const auto& polygon : path.toSubpathPolygons())
            boxes.push_back(polygon.boundingRect());
    return boxes;
}

QRectF groundRect(const MapSnapshot& map, const MapStyle& style)
{
    const double names =
        map.geometry.hasOutside() || map.sectors.empty() ? 0 : style.sectorSize * 2;
    const double reach = map.geometry.maximalRadius() * style.outerCircle + names + style.outline;
    return {-reach, -reach, 2 * reach, 2 * reach};
}

}  // namespace alteri
