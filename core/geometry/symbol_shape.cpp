// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/symbol_shape.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace alteri {

namespace {

double distance(const Point& point, const Segment& line)
{
    const double dx = line.to.x - line.from.x;
    const double dy = line.to.y - line.from.y;
    const double square = dx * dx + dy * dy;
    const double along =
        square > 0 ? ((point.x - line.from.x) * dx + (point.y - line.from.y) * dy) / square : 0;
    const double share = std::clamp(along, 0.0, 1.0);
    return std::hypot(point.x - line.from.x - share * dx, point.y - line.from.y - share * dy);
}

double distance(const Box& box, const Segment& line)
{
    if (lengthInside(line, box) > 0)
        return 0;
    double least = std::min(alteri::distance(box, line.from), alteri::distance(box, line.to));
    for (const Point corner : {Point{box.x, box.y}, Point{box.right(), box.y},
                               Point{box.x, box.bottom()}, Point{box.right(), box.bottom()}})
        least = std::min(least, distance(corner, line));
    return least;
}

}  // namespace

double distance(const Box& box, const Point& point)
{
    const double dx = std::max({box.x - point.x, 0.0, point.x - box.right()});
    const double dy = std::max({box.y - point.y, 0.0, point.y - box.bottom()});
    return std::hypot(dx, dy);
}

double distance(const Box& box, const SymbolShape& symbol)
{
    if (symbol.corners.empty())
        return std::max(0.0, distance(box, symbol.reach.centre) - symbol.reach.radius);
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < symbol.corners.size(); ++i)
        least = std::min(least,
                         distance(box, Segment{symbol.corners[i],
                                               symbol.corners[(i + 1) % symbol.corners.size()]}));
    return least;
}

bool isNearer(const Box& box, const SymbolShape& symbol, double limit)
{
    const auto isNear = [&](const Disc& disc) {
        return distance(box, disc.centre) - disc.radius < limit;
    };
    if (symbol.badge && isNear(*symbol.badge))
        return true;
    return isNear(symbol.reach) && distance(box, symbol) < limit;
}

Box grown(const Box& box, double margin)
{
    return {box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin};
}

double shareInside(const Box& box, const Wedge& wedge)
{
    constexpr int across = 8;
    constexpr int down = 4;
    const Point from{std::sin(wedge.from), -std::cos(wedge.from)};
    const Point to{std::sin(wedge.to), -std::cos(wedge.to)};
    const bool isWide = wedge.to - wedge.from > std::numbers::pi;
    int inside = 0;
    for (int i = 0; i < across; ++i)
        for (int j = 0; j < down; ++j) {
            const double x = box.x + box.width * (i + 0.5) / across;
            const double y = box.y + box.height * (j + 0.5) / down;
            const bool isAfter = from.x * y - from.y * x >= 0;
            const bool isBefore = x * to.y - y * to.x >= 0;
            inside += (isWide ? isAfter || isBefore : isAfter && isBefore) ? 1 : 0;
        }
    return static_cast<double>(inside) / (across * down);
}

}  // namespace alteri
