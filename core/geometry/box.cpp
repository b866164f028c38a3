// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/box.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

Box united(const Box& a, const Box& b)
{
    const double x = std::min(a.x, b.x);
    const double y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

double lengthInside(const Segment& line, const Box& box)
{
    // Liang & Barsky (1984): the part of the parameter range that is inside all four sides.
    const double dx = line.to.x - line.from.x;
    const double dy = line.to.y - line.from.y;
    double from = 0;
    double to = 1;
    const auto clip = [&](double direction, double distance) {
        if (direction == 0)
            return distance >= 0;
        const double at = distance / direction;
        if (direction < 0)
            from = std::max(from, at);
        else
            to = std::min(to, at);
        return from < to;
    };
    const bool inside = clip(-dx, line.from.x - box.x) && clip(dx, box.right() - line.from.x)
                        && clip(-dy, line.from.y - box.y) && clip(dy, box.bottom() - line.from.y);
    return inside ? (to - from) * std::hypot(dx, dy) : 0;
}

}  // namespace alteri
