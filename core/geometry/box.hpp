// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/map_geometry.hpp"

#include <algorithm>

namespace alteri {

/// An upright rectangle. Unit and origin are the caller's.
struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }

    friend bool operator==(const Box&, const Box&) = default;
};

/// A straight line between two points.
struct Segment {
    Point from;
    Point to;
};

/// Area that two boxes share. Placing asks for it a hundred million times.
inline double overlap(const Box& a, const Box& b)
{
    const double width = std::min(a.right(), b.right()) - std::max(a.x, b.x);
    const double height = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    return width > 0 && height > 0 ? width * height : 0;
}

/// The smallest box around two boxes.
Box united(const Box& a, const Box& b);

/// Length of a line that lies within a box.
double lengthInside(const Segment& line, const Box& box);

}  // namespace alteri
