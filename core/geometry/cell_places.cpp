// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/cell_places.hpp"

#include "core/geometry/symbol_placement.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

constexpr double lineMargin = 0.055;  // between a symbol's centre and a line of the map
constexpr double stepBetween = 0.05;  // between candidates
constexpr double offMiddle = 1.2;     // a cost, found by looking at maps

Range inset(Range range, double margin)
{
    if (range.length() <= 2 * margin)
        return {range.middle(), range.middle()};
    return {range.from + margin, range.to - margin};
}

std::vector<double> steps(Range range, double size)
{
    const int count = std::max(1, static_cast<int>(std::ceil(range.length() / size)));
    std::vector<double> values;
    for (int i = 0; i <= count; ++i)
        values.push_back(range.from + range.length() * i / count);
    return values;
}

/// Where symbols stand clear of a ring's lines.
Range radiiOf(const MapGeometry& geometry, const Cell& cell)
{
    return inset({geometry.ringInner(cell.ring), geometry.ringOuter(cell.ring)}, lineMargin);
}

/// The line at twelve o'clock carries the captions of the rings even without sectors.
Range anglesOf(const MapGeometry& geometry, const Cell& cell)
{
    return cell.sector != Cell::any
               ? Range{geometry.sectorStart(cell.sector), geometry.sectorEnd(cell.sector)}
               : Range{0, MapGeometry::fullCircle};
}

void addCandidates(const MapGeometry& geometry, const Cell& cell, std::vector<Candidate>& found)
{
    const auto radii = radiiOf(geometry, cell);
    const auto whole = anglesOf(geometry, cell);
    for (const double radius : steps(radii, stepBetween)) {
        const auto angles = inset(whole, lineMargin / radius);
        for (const double angle : steps(angles, stepBetween / radius)) {
            const double offRing =
                std::abs(radius - radii.middle()) / (radii.length() + stepBetween);
            const double toEnd =
                std::min(angle - whole.from, whole.to - angle) * radius / (3 * lineMargin);
            found.push_back({{radius, angle}, offMiddle * (offRing + std::max(0.0, 1 - toEnd))});
        }
    }
}

}  // namespace

std::vector<Candidate> candidatesOf(const MapGeometry& geometry, const Cell& cell)
{
    std::vector<Candidate> found;
    const int first = cell.ring == Cell::any ? 0 : cell.ring;
    const int last = cell.ring == Cell::any ? geometry.rings() - 1 : cell.ring;
    for (int ring = first; ring <= last; ++ring)
        addCandidates(geometry, {ring, cell.sector}, found);
    return found;
}

Place scatteredPlace(const MapGeometry& geometry, const Cell& cell, std::size_t number)
{
    // Roberts (2018), The unreasonable effectiveness of quasirandom sequences: R2.
    const auto count = static_cast<double>(number);
    const double across = std::fmod(0.5 + count * 0.7548776662466927, 1);
    const double around = std::fmod(0.5 + count * 0.5698402909980532, 1);
    const auto rings = static_cast<std::size_t>(geometry.rings());
    const int ring = cell.ring == Cell::any ? static_cast<int>(number % rings) : cell.ring;
    const auto radii = radiiOf(geometry, {ring, cell.sector});
    const double radius = radii.from + radii.length() * across;
    const auto angles = inset(anglesOf(geometry, cell), lineMargin / radius);
    return {radius, angles.from + angles.length() * around};
}

CellRoom::CellRoom(const MapGeometry& geometry, const Cell& cell)
    : m_radii(
        inset({geometry.ringInner(cell.ring), geometry.ringOuter(cell.ring)}, symbolClearance / 2))
    , m_hasSector(cell.sector != Cell::any && geometry.sectors() > 1)
{
    if (m_hasSector)
        m_angles = {geometry.sectorStart(cell.sector), geometry.sectorEnd(cell.sector)};
}

Place CellRoom::inside(const Place& place) const
{
    const double radius = std::clamp(place.radius, m_radii.from, m_radii.to);
    if (!m_hasSector)
        return {radius, place.angle};
    const auto angles = inset(m_angles, symbolClearance / 2 / radius);
    // Beyond an end of the sector, the end that is nearer around the circle.
    const double past = place.angle - m_angles.middle();
    const double half = MapGeometry::fullCircle / 2;
    const double turned = past > half    ? place.angle - MapGeometry::fullCircle
                          : past < -half ? place.angle + MapGeometry::fullCircle
                                         : place.angle;
    return {radius, std::clamp(turned, angles.from, angles.to)};
}

}  // namespace alteri
