// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/map_geometry.hpp"

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

/// Area that two boxes share.
double overlap(const Box& a, const Box& b);

/// Length of a line that lies within a box.
double lengthInside(const Segment& line, const Box& box);

}  // namespace alteri
