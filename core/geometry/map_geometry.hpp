// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"

#include <numbers>
#include <vector>

namespace alteri {

/// A point on the map in units of the outer circle; ego is at (0, 0), y points down as on screens.
struct Point {
    double x = 0;
    double y = 0;
};

Point pointOf(const Place& place);
Place placeOf(const Point& point);

/// A ring within a sector. `any` stands for a ring or sector that means nothing on this map.
struct Cell {
    static constexpr int any = -1;

    int ring = any;
    int sector = any;

    friend bool operator==(const Cell&, const Cell&) = default;
};

/// Circles and sectors of a map: which cell a place is in, and where a cell lies.
///
/// Rings count from the inside; ring `rings()` is the area outside the circles. Sectors count
/// clockwise from twelve o'clock. Radii are in units of the outer circle, angles in radians.
class MapGeometry {
public:
    static constexpr double fullCircle = 2 * std::numbers::pi;
    static constexpr double egoRadius = 0.105;      ///< of the disc in the middle that ego covers
    static constexpr double outsideRadius = 1.248;  ///< where the outside area ends

    /// @param rings number of circles, at least 1, between ego's disc and the outer circle
    /// @param hasOutside whether the area outside the circles may be used
    /// @param sectorShares relative widths of the sectors; empty: no sectors
    MapGeometry(int rings,
                bool hasOutside,
                const std::vector<double>& sectorShares,
                RingSpacing spacing = RingSpacing::EqualWidth);
    explicit MapGeometry(const MapDesign& design);

    int rings() const { return m_rings; }
    bool hasOutside() const { return m_hasOutside; }
    int sectors() const { return static_cast<int>(m_sectorStarts.size()); }

    double ringInner(int ring) const;
    double ringOuter(int ring) const;
    double sectorStart(int sector) const;
    double sectorEnd(int sector) const;
    /// Radius up to which a symbol may stand.
    double maximalRadius() const { return m_hasOutside ? outsideRadius : 1; }

    Cell cellAt(const Place& place) const;

    /// The nearest place where a symbol may stand: off ego's disc and not beyond the map.
    Place clamped(const Place& place) const;

    friend bool operator==(const MapGeometry&, const MapGeometry&) = default;

private:
    int m_rings;
    bool m_hasOutside;
    std::vector<double> m_ringStarts;  ///< the last is the outer circle
    std::vector<double> m_sectorStarts;
};

}  // namespace alteri
