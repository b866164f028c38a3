// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/map_geometry.hpp"

#include <cstddef>
#include <vector>

namespace alteri {

/// From one radius or angle to another.
struct Range {
    double from = 0;
    double to = 0;

    double length() const { return to - from; }
    double middle() const { return (from + to) / 2; }
};

/// A place that a symbol may take.
struct Candidate {
    Place place;
    double cost = 0;  ///< of being off the middle of its ring, and near the ends of its sector
};

/// Places all over a cell, some twentieth of the outer circle apart. Where ring or sector are
/// `any`, all of them (but not the outside).
std::vector<Candidate> candidatesOf(const MapGeometry& geometry, const Cell& cell);

/// One of endlessly many places that fill a cell evenly, whatever their number. Where ring or
/// sector are `any`, all of them.
Place scatteredPlace(const MapGeometry& geometry, const Cell& cell, std::size_t number);

/// Where in a cell symbols stand clear of its lines.
class CellRoom {
public:
    CellRoom(const MapGeometry& geometry, const Cell& cell);

    /// The place itself, or the nearest of the room along ring and radius.
    Place inside(const Place& place) const;

private:
    Range m_radii;
    Range m_angles;
    bool m_hasSector;
};

}  // namespace alteri
