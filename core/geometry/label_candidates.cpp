// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/label_candidates.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

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

namespace {

/// Lays a text around a box, side by side, a gap away.
class Around {
public:
    Around(const Box& symbol, const LabelRequest::Variant& size, std::size_t variant)
        : m_symbol(symbol)
        , m_size(size)
        , m_variant(variant)
    {
    }

    void add(double gap, double dislike)
    {
        const double w = m_size.width;
        const double h = m_size.height;
        const double cx = m_symbol.x + m_symbol.width / 2;
        const double cy = m_symbol.y + m_symbol.height / 2;
        const double right = m_symbol.right() + gap;
        const double left = m_symbol.x - gap - w;
        const double below = m_symbol.bottom() + gap;
        const double above = m_symbol.y - gap - h;
        for (const double share : {0.5, 0.2, 0.8}) {
            const double shifted = dislike + (share == 0.5 ? 0 : 0.35);
            at(right, cy - share * h, TextSide::Right, shifted);
            at(left, cy - share * h, TextSide::Left, shifted + 0.3);
        }
        for (const double share : {0.5, 0.3, 0.7, 0.1, 0.9}) {
            const double shifted = dislike + 1.2 * std::abs(share - 0.5);
            at(cx - share * w, below, sideAt(share), shifted + 0.2);
            at(cx - share * w, above, sideAt(share), shifted + 0.4);
        }
        // Off the corners.
        const double nearer = gap * 0.6;
        at(m_symbol.right() + nearer, m_symbol.bottom() + nearer - h * 0.3, TextSide::Right,
           dislike + 0.6);
        at(m_symbol.right() + nearer, m_symbol.y - nearer - h * 0.7, TextSide::Right,
           dislike + 0.7);
        at(m_symbol.x - nearer - w, m_symbol.bottom() + nearer - h * 0.3, TextSide::Left,
           dislike + 0.7);
        at(m_symbol.x - nearer - w, m_symbol.y - nearer - h * 0.7, TextSide::Left, dislike + 0.8);
    }

    std::vector<LabelCandidate> take() { return std::move(m_places); }

private:
    static TextSide sideAt(double share)
    {
        constexpr double end = 0.15;
        if (share < end)
            return TextSide::Right;
        return share > 1 - end ? TextSide::Left : TextSide::Centre;
    }

    void at(double x, double y, TextSide side, double cost)
    {
        m_places.push_back({{{x, y, m_size.width, m_size.height}, m_variant, side, {}}, cost});
    }

    Box m_symbol;
    LabelRequest::Variant m_size;
    std::size_t m_variant;
    std::vector<LabelCandidate> m_places;
};

/// The smallest box around two.
}  // namespace

std::vector<LabelCandidate> nearPlaces(const LabelRequest& label,
                                       const SymbolShape& symbol,
                                       std::size_t variant,
                                       const LabelRules& rules)
{
    constexpr double dislikeTight = 0.5;
    constexpr double dislikeRoundBadge = 0.25;
    Around around(symbol.box, label.variants[variant], variant);
    around.add(rules.gap, 0);
    around.add(rules.tightGap, dislikeTight);
    auto places = around.take();
    if (symbol.badge) {
        Around wider(united(symbol.box, symbol.badge->box()), label.variants[variant], variant);
        wider.add(rules.tightGap, dislikeRoundBadge);
        for (auto& place : wider.take())
            places.push_back(place);
    }
    return places;
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

std::vector<LabelCandidate> farPlaces(const LabelRequest& label,
                                      const SymbolShape& symbol,
                                      std::size_t variant,
                                      const LabelRules& rules)
{
    constexpr int directions = 32;
    // In heights of a line, from the symbol's rim.
    constexpr std::array distances{0.5, 0.9, 1.6, 2.4, 3.4, 4.6, 6.2, 8.2};
    constexpr double perLeader = 3;
    constexpr double perHeight = 0.45;
    const auto& size = label.variants[variant];
    const double line = label.variants.front().height * 1.2;
    const double rim = symbol.reach.radius + rules.tightGap * 0.4;
    const auto& centre = symbol.reach.centre;
    std::vector<LabelCandidate> places;
    places.reserve(directions * distances.size());
    for (const double distance : distances)
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            const double ux = std::cos(angle);
            const double uy = std::sin(angle);
            const Point from{centre.x + rim * ux, centre.y + rim * uy};
            const Point to{from.x + distance * line * ux, from.y + distance * line * uy};
            // The line ends a little before the text.
            const double room = rules.tightGap * 0.3;
            const Point text{to.x + room * ux, to.y + room * uy};
            const auto side = sideOf(ux);
            const double cost = perLeader + perHeight * distance;
            places.push_back(
                {{boxAtEnd(text, {ux, uy}, side, size), variant, side, Segment{from, to}}, cost});
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
