// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/labels/arc_room.hpp"

#include "core/geometry/map_geometry.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/map/painting/symbol_painting.hpp"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

// Found by looking at maps; compare with what it costs to leave the usual place.
constexpr double overSymbol = 20;
constexpr double deepUnderSymbol = 20;  // times the share of its size
constexpr double overSectorLine = 9;
constexpr double overTie = 2.5;
constexpr double overName = 40;

double apart(double one, double other)
{
    return std::abs(std::remainder(one - other, MapGeometry::fullCircle));
}

double distanceTo(const QLineF& line, const QPointF& point)
{
    const auto along = line.p2() - line.p1();
    const auto to = point - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share =
        length > 0 ? std::clamp(QPointF::dotProduct(along, to) / length, 0.0, 1.0) : 0;
    const auto rest = to - along * share;
    return std::hypot(rest.x(), rest.y());
}

/// Points on the outline of a symbol, close enough together to stand for it.
std::vector<QPointF> outlineOf(const AlterSnapshot& alter, const MapStyle& style)
{
    const double radius = style.symbolRadius * alter.size;
    const auto path = symbolPath(QString::fromStdString(alter.symbol), radius);
    std::vector<QPointF> points;
    for (const auto& polygon : path.toSubpathPolygons())
        for (qsizetype i = 1; i < polygon.size(); ++i) {
            const QLineF edge(polygon[i - 1], polygon[i]);
            const int pieces = std::max(1, static_cast<int>(std::ceil(edge.length() / radius * 3)));
            for (int piece = 0; piece < pieces; ++piece)
                points.push_back(edge.pointAt(1.0 * piece / pieces));
        }
    return points;
}

bool passesThrough(const QLineF& line, const ArcRoom& room)
{
    const double height = room.outer - room.inner;
    const double radius = (room.inner + room.outer) / 2;
    const int pieces = std::max(1, static_cast<int>(2 * room.half * radius / height));
    for (int i = 0; i <= pieces; ++i) {
        const double angle = room.middle + room.half * (2.0 * i / pieces - 1);
        const QPointF point(radius * std::sin(angle), -radius * std::cos(angle));
        if (distanceTo(line, point) < height / 2)
            return true;
    }
    return false;
}

}  // namespace

double distance(const ArcRoom& room, double radius, double angle)
{
    const double aside = apart(angle, room.middle) - room.half;
    if (aside <= 0)
        return std::max({room.inner - radius, radius - room.outer, 0.0});
    const double along = radius * std::cos(aside);
    return std::hypot(along - std::clamp(along, room.inner, room.outer), radius * std::sin(aside));
}

ArcObstacles::ArcObstacles(const MapSnapshot& map, const MapStyle& style)
{
    for (const auto& alter : map.alteri) {
        if (!alter.place)
            continue;
        const auto centre = scenePoint(*alter.place, style);
        const double rim = symbolRim(style);
        Symbol symbol{};
        double reach = 0;
        for (const auto& point : outlineOf(alter, style)) {
            reach = std::max(reach, std::hypot(point.x(), point.y()));
            symbol.rim.push_back(discAt(centre + point, rim * 1.2));
        }
        symbol.whole = discAt(centre, reach + rim);
        m_symbols.push_back(std::move(symbol));
        for (std::size_t i = 0; style.badges != BadgeStyle::None && i < alter.badges.size(); ++i)
            m_symbols.push_back({discAt(centre + badgeOffset(style, i) * alter.size,
                                        badgeRadius(style) + (style.outline + style.halo) / 2),
                                 {}});
        if (style.badges != BadgeStyle::None && (alter.badge == "plus" || alter.badge == "minus"))
            m_symbols.push_back({discAt(centre + badgeOffset(style) * alter.size,
                                        badgeRadius(style) + (style.outline + style.halo) / 2),
                                 {}});
    }
    m_symbols.push_back({{0, 0, style.egoRadius + style.outline}, {}});
    for (int sector = 0; map.geometry.sectors() > 1 && sector < map.geometry.sectors(); ++sector)
        m_sectorLines.push_back(map.geometry.sectorStart(sector));
    for (const auto& tie : style.alterTies ? map.ties : std::vector<AlterTieSnapshot>()) {
        const auto& source = map.alteri[tie.source].place;
        const auto& target = map.alteri[tie.target].place;
        if (source && target)
            m_ties.emplace_back(scenePoint(*source, style), scenePoint(*target, style));
    }
}

ArcObstacles::Disc ArcObstacles::discAt(const QPointF& centre, double reach)
{
    return {std::hypot(centre.x(), centre.y()), std::atan2(centre.x(), -centre.y()), reach};
}

double ArcObstacles::costOf(const Symbol& symbol, const ArcRoom& room)
{
    const double under = symbol.whole.under(room);
    if (under <= 0)
        return 0;
    // Corners reach out farther than sides.
    const bool meets = symbol.rim.empty()
                       || distance(room, symbol.whole.radius, symbol.whole.angle) <= 0
                       || std::any_of(symbol.rim.begin(), symbol.rim.end(),
                                      [&](const auto& disc) { return disc.under(room) > 0; });
    return meets ? overSymbol + deepUnderSymbol * under / symbol.whole.reach : 0;
}

double ArcObstacles::cost(const ArcRoom& room, double gap, double limit) const
{
    double cost = 0;
    const double radius = (room.inner + room.outer) / 2;
    for (const double line : m_sectorLines)
        if (apart(line, room.middle) < room.half + gap / radius)
            cost += overSectorLine;
    for (const auto& other : m_rooms)
        if (room.inner < other.outer && other.inner < room.outer
            && apart(room.middle, other.middle) < room.half + other.half + gap / radius)
            cost += overName;
    for (const auto& symbol : m_symbols) {
        if (cost >= limit)
            return cost;
        cost += costOf(symbol, room);
    }
    for (const auto& tie : m_ties)
        cost += cost < limit && passesThrough(tie, room) ? overTie : 0;
    return cost;
}

}  // namespace alteri
