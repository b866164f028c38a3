// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/arrangement.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace alteri {

namespace {

// Sizes at a printed map of 103 mm across its outer circle, labels of 2.7 mm.
constexpr double symbolSize = symbolClearance;
constexpr double reach = 0.2;     // up to which symbols crowd each other
constexpr double farReach = 0.3;  // over which they still prefer to be apart

// Costs, found by looking at maps.
constexpr double symbolOnSymbol = 200;
constexpr double symbolOnLabel = 30;
constexpr double labelOnLabel = 20;
constexpr double onCaption = 60;
constexpr double crowding = 3;
constexpr double closeness = 1;
constexpr double labelOffMap = 40;

Box symbolBox(const Point& at)
{
    return {at.x - symbolSize / 2, at.y - symbolSize / 2, symbolSize, symbolSize};
}

/// The label right of, left of, below and above its symbol.
constexpr int sides = 4;

Box labelBox(const Point& at, const Footprint& size, int side)
{
    constexpr double gap = 0.055;
    switch (side) {
    case 0:
        return {at.x + gap, at.y - size.height / 2, size.width, size.height};
    case 1:
        return {at.x - gap - size.width, at.y - size.height / 2, size.width, size.height};
    case 2:
        return {at.x - size.width / 2, at.y + gap, size.width, size.height};
    default:
        return {at.x - size.width / 2, at.y - gap - size.height, size.width, size.height};
    }
}

double share(const Box& a, const Box& b)
{
    return overlap(a, b) / std::min(a.width * a.height, b.width * b.height);
}

double costBetween(const Figure& a, const Figure& b)
{
    const double dx = a.at.x - b.at.x;
    const double dy = a.at.y - b.at.y;
    // Far apart nothing overlaps and closeness counts for nothing.
    constexpr double tooFar = 1.1;
    if (dx * dx + dy * dy > tooFar * tooFar)
        return 0;
    const double distance = std::sqrt(dx * dx + dy * dy);
    double cost = 0;
    if (distance < symbolSize)
        cost += symbolOnSymbol * (1 - distance / symbolSize);
    if (distance < reach)
        cost += crowding * (1 - distance / reach);
    cost += closeness * std::exp(-distance / farReach);
    return cost + labelOnLabel * share(a.label, b.label) + symbolOnLabel * share(a.label, b.symbol)
           + symbolOnLabel * share(a.symbol, b.label);
}

/// The captions that stand on the arcs right of twelve o'clock, and ego's disc.
std::vector<Box> lettering(const MapGeometry& geometry)
{
    constexpr double height = 0.06;
    constexpr double width = 0.16;
    std::vector<Box> boxes;
    for (int ring = 0; ring <= geometry.rings(); ++ring) {
        const bool outside = ring == geometry.rings();
        const double radius = outside ? 1.04 : geometry.ringOuter(ring) - 0.035;
        // Two boxes follow the bend of the arc closer than one.
        for (const double start : {0.02, 0.02 + width}) {
            const auto at = pointOf({radius, (start + width / 2) / radius});
            boxes.push_back({at.x - width / 2, at.y - height / 2, width, height});
        }
    }
    const double ego = MapGeometry::egoRadius * 0.8;
    boxes.push_back({-ego, -ego, 2 * ego, 2 * ego});
    return boxes;
}

}  // namespace

Figure::Figure(const Place& where, const Footprint& size, int side)
    : place(where)
    , footprint(size)
    , at(pointOf(where))
    , symbol(symbolBox(at))
    , label(labelBox(at, size, side))
{
}

std::vector<Option> optionsOf(const std::vector<Candidate>& candidates, const Footprint& footprint)
{
    std::vector<Option> options;
    options.reserve(candidates.size() * sides);
    for (const auto& candidate : candidates)
        for (int side = 0; side < sides; ++side)
            options.push_back({Figure(candidate.place, footprint, side), candidate.cost});
    return options;
}

Arrangement::Arrangement(const MapGeometry& geometry)
    : m_lettering(lettering(geometry))
    , m_limit(geometry.maximalRadius())
{
}

std::vector<Option> Arrangement::priced(std::vector<Option> options) const
{
    for (auto& option : options)
        option.cost += ownCost(option.figure);
    return options;
}

void Arrangement::add(const std::vector<Option>& options)
{
    m_figures.push_back(options.front().figure);
    settle(m_figures.size() - 1, options);
}

void Arrangement::settle(std::size_t index, const std::vector<Option>& options)
{
    double lowest = std::numeric_limits<double>::max();
    const Option* best = &options.front();
    for (const auto& option : options)
        if (const double value = cost(option, index, lowest); value < lowest) {
            lowest = value;
            best = &option;
        }
    m_figures[index] = best->figure;
}

bool Arrangement::tryOption(std::size_t index,
                            const Option& option,
                            const Option& present,
                            double temperature,
                            double chance)
{
    const double before = cost(present, index, std::numeric_limits<double>::max());
    const double after = cost(option, index, before - temperature * std::log(chance + 1e-12));
    if (after > before && chance >= std::exp((before - after) / temperature))
        return false;
    m_figures[index] = option.figure;
    return true;
}

double Arrangement::ownCost(const Figure& figure) const
{
    double sum = 0;
    for (const auto& box : m_lettering)
        sum += onCaption * (share(figure.symbol, box) + share(figure.label, box));
    for (const double x : {figure.label.x, figure.label.right()})
        sum += std::abs(x) > m_limit ? labelOffMap * (std::abs(x) - m_limit) : 0;
    return sum;
}

double Arrangement::cost(const Option& option, std::size_t self, double giveUp) const
{
    double sum = option.cost;
    for (std::size_t i = 0; i < m_figures.size() && sum < giveUp; ++i)
        if (i != self)
            sum += costBetween(option.figure, m_figures[i]);
    return sum;
}

}  // namespace alteri
