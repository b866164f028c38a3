// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/box.hpp"

#include <optional>
#include <vector>

namespace alteri {

struct Disc {
    Point centre;
    double radius = 0;

    Box box() const { return {centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}; }
};

/// A symbol on a map as a reader sees it.
struct SymbolShape {
    Disc reach;                    ///< holds the whole symbol, without its badge
    std::vector<Point> corners{};  ///< of its outline; empty: it is the disc itself
    Box box;                       ///< of its ink
    std::optional<Disc> badge{};
};

/// Distance of a box from a symbol's outline, 0 where they meet. Without the badge.
double distance(const Box& box, const SymbolShape& symbol);

/// Whether a box is nearer to a symbol or to its badge than a limit.
bool isNearer(const Box& box, const SymbolShape& symbol, double limit);

/// Distance of a box from a point.
double distance(const Box& box, const Point& point);

/// The box, larger by a margin on all sides.
Box grown(const Box& box, double margin);

/// A sector of a map, clockwise from one angle to another; angles as those of places.
struct Wedge {
    double from = 0;
    double to = 0;
};

/// Share of a box that lies in a sector; taken at 8 by 4 points.
double shareInside(const Box& box, const Wedge& wedge);

}  // namespace alteri
