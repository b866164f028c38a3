// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/label_candidates.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace alteri {

namespace {

// Found by looking at maps; see also `label_placement.cpp`.
constexpr double overLine = 1.6;    // per label height of line covered
constexpr double overCircle = 0.5;  // per label height of line covered

/// Approximate length of a circle around the origin within a box.
double circleInside(double radius, const Box& box)
{
    constexpr int samples = 5;
    const auto isInside = [&](double x, double y) { return x * x + y * y < radius * radius; };
    // A circle that passes through shows as a change of side along the box's middle line.
    int crossings = 0;
    bool wasInside = false;
    for (int i = 0; i < samples; ++i) {
        const double x = box.x + box.width * i / (samples - 1);
        const double y = box.y + box.height / 2;
        const bool inside = isInside(x, y);
        crossings += i > 0 && inside != wasInside ? 1 : 0;
        wasInside = inside;
    }
    const double middle = box.x + box.width / 2;
    const bool along = isInside(middle, box.y) != isInside(middle, box.bottom());
    return along && crossings == 0 ? box.width : crossings * box.height;
}

}  // namespace

std::vector<LabelCandidate> nearPlaces(const LabelRequest& label, std::size_t variant)
{
    const auto& size = label.variants[variant];
    const double gap = label.symbolRadius * 1.7;
    const double cx = label.symbol.x;
    const double cy = label.symbol.y;
    const double w = size.width;
    const double h = size.height;
    const auto at = [&](double x, double y, TextSide side, double preference) {
        return LabelCandidate{{x, y, w, h}, variant, side, preference, {}};
    };
    const double slant = gap * 0.75;
    return {at(cx + gap, cy - h / 2, TextSide::Right, 0),
            at(cx - w / 2, cy + gap, TextSide::Centre, 0.2),
            at(cx - gap - w, cy - h / 2, TextSide::Left, 0.3),
            at(cx - w / 2, cy - gap - h, TextSide::Centre, 0.4),
            at(cx + slant, cy + slant, TextSide::Right, 0.6),
            at(cx + slant, cy - slant - h, TextSide::Right, 0.7),
            at(cx - slant - w, cy + slant, TextSide::Left, 0.7),
            at(cx - slant - w, cy - slant - h, TextSide::Left, 0.8),
            at(cx - w * 0.25, cy + gap, TextSide::Centre, 0.8),
            at(cx - w * 0.75, cy + gap, TextSide::Centre, 0.8),
            at(cx - w * 0.25, cy - gap - h, TextSide::Centre, 0.9),
            at(cx - w * 0.75, cy - gap - h, TextSide::Centre, 0.9)};
}

namespace {

constexpr double sideways = 0.3;

TextSide sideOf(double ux)
{
    if (ux > sideways)
        return TextSide::Right;
    return ux < -sideways ? TextSide::Left : TextSide::Centre;
}

/// The room of a text at the end of a line that leads there in a direction.
Box boxAtEnd(const Point& end,
             const Point& direction,
             TextSide side,
             const LabelRequest::Variant& size)
{
    // Side by side where it stands sideways, so that the line meets the text's middle.
    const bool isBeside = std::abs(direction.x) > sideways && std::abs(direction.y) < 0.8;
    const double down = isBeside ? 0 : direction.y;
    double across = 0;
    if (side != TextSide::Centre)
        across = side == TextSide::Right ? 1 : -1;
    return {end.x + (across - 1) / 2 * size.width, end.y + (down - 1) / 2 * size.height, size.width,
            size.height};
}

}  // namespace

std::vector<LabelCandidate> farPlaces(const LabelRequest& label, std::size_t variant)
{
    constexpr int directions = 20;
    // In heights of a line, from the symbol's rim.
    constexpr std::array distances{0.9, 1.6, 2.4, 3.4, 4.6, 6.2, 8.2};
    const auto& size = label.variants[variant];
    const double line = label.variants.front().height;
    const double rim = label.symbolRadius * 1.35;
    std::vector<LabelCandidate> places;
    places.reserve(directions * distances.size());
    for (const double distance : distances)
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            const double ux = std::cos(angle);
            const double uy = std::sin(angle);
            const Point rimPoint{label.symbol.x + rim * ux, label.symbol.y + rim * uy};
            const Point end{rimPoint.x + distance * line * ux, rimPoint.y + distance * line * uy};
            const auto side = sideOf(ux);
            const double length = std::hypot(end.x - rimPoint.x, end.y - rimPoint.y);
            places.push_back({boxAtEnd(end, {ux, uy}, side, size), variant, side,
                              1.4 + 0.45 * length / line, Segment{rimPoint, end}});
        }
    return places;
}

double coveredLinesCost(const Box& label, const LabelSurroundings& surroundings)
{
    double cost = 0;
    for (const auto& line : surroundings.lines)
        cost += overLine * lengthInside(line, label) / label.height;
    for (const double radius : surroundings.circles)
        cost += overCircle * circleInside(radius, label) / label.height;
    return cost;
}

}  // namespace alteri
