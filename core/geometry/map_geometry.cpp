// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/map_geometry.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace alteri {

namespace {

std::vector<double> sharesOf(const MapDesign& design)
{
    std::vector<double> shares;
    for (const auto& sector : design.sectors)
        shares.push_back(sector.share);
    if (!design.sectorAttribute)
        for (const auto& sector : design.freeSectors)
            shares.push_back(sector.share);
    return shares;
}

/// A design whose rings code nothing leaves the whole sheet free.
bool hasOutsideLevel(const MapDesign& design)
{
    return !design.ringAttribute || static_cast<int>(design.levels.size()) > design.rings;
}

/// Radius of the circle within which a share of the rings lies.
double ringStart(double share, RingSpacing spacing)
{
    constexpr double ego = MapGeometry::egoRadius;
    switch (spacing) {
    case RingSpacing::EqualWidth:
        return ego + (1 - ego) * share;
    case RingSpacing::EqualArea:
        return std::sqrt(ego * ego + (1 - ego * ego) * share);
    }
    return 0;
}

// Distance that a symbol's centre keeps from ego's disc and from the border of the map.
constexpr double rim = 0.045;

}  // namespace

Point pointOf(const Place& place)
{
    return {place.radius * std::sin(place.angle), -place.radius * std::cos(place.angle)};
}

Place placeOf(const Point& point)
{
    double angle = std::atan2(point.x, -point.y);
    if (angle < 0)
        angle += MapGeometry::fullCircle;
    // Adding a full circle to a tiny negative angle rounds to the full circle itself.
    if (angle >= MapGeometry::fullCircle)
        angle = 0;
    return {std::hypot(point.x, point.y), angle};
}

MapGeometry::MapGeometry(int rings,
                         bool hasOutside,
                         const std::vector<double>& sectorShares,
                         RingSpacing spacing)
    : m_rings(rings)
    , m_hasOutside(hasOutside)
{
    assert(rings >= 1);
    for (int ring = 0; ring <= rings; ++ring)
        m_ringStarts.push_back(ringStart(static_cast<double>(ring) / rings, spacing));
    const double sum = std::accumulate(sectorShares.begin(), sectorShares.end(), 0.0);
    double start = 0;
    for (const double share : sectorShares) {
        m_sectorStarts.push_back(fullCircle * start / sum);
        start += share;
    }
}

MapGeometry::MapGeometry(const MapDesign& design)
    : MapGeometry(design.rings, hasOutsideLevel(design), sharesOf(design), design.spacing)
{
}

double MapGeometry::ringInner(int ring) const
{
    return m_ringStarts.at(static_cast<std::size_t>(ring));
}

double MapGeometry::ringOuter(int ring) const
{
    return ring == m_rings ? outsideRadius : ringInner(ring + 1);
}

double MapGeometry::sectorStart(int sector) const
{
    return m_sectorStarts.at(static_cast<std::size_t>(sector));
}

double MapGeometry::sectorEnd(int sector) const
{
    return sector + 1 < sectors() ? sectorStart(sector + 1) : fullCircle;
}

Cell MapGeometry::cellAt(const Place& place) const
{
    Cell cell;
    cell.ring = 0;
    while (cell.ring < m_rings && place.radius > ringOuter(cell.ring))
        ++cell.ring;
    if (!m_hasOutside)
        cell.ring = std::min(cell.ring, m_rings - 1);
    for (int sector = 0; sector < sectors(); ++sector)
        if (place.angle >= sectorStart(sector))
            cell.sector = sector;
    return cell;
}

Place MapGeometry::clamped(const Place& place) const
{
    const double turned = std::fmod(place.angle, fullCircle);
    return {std::clamp(place.radius, egoRadius + rim, maximalRadius() - rim),
            turned < 0 ? placeOf(pointOf({1, turned})).angle : turned};
}

}  // namespace alteri
