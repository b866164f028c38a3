// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/arrangement.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace alteri {

namespace {

// Sizes at a printed map of 103 mm across its outer circle, labels of 2.7 mm.
constexpr double symbolSize = symbolClearance;

// Costs, found by looking at maps; what nearness costs is known to Crowd.
constexpr double symbolOnLabel = 30;
constexpr double labelOnLabel = 20;
constexpr double onCaption = 60;
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
    const double shared = overlap(a, b);
    return shared > 0 ? shared / std::min(a.width * a.height, b.width * b.height) : 0;
}

Box around(const Box& a, const Box& b)
{
    const double x = std::min(a.x, b.x);
    const double y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

/// What it costs that one's label or symbol covers the other's.
double coverCost(const LabelledSymbol& a, const LabelledSymbol& b)
{
    return labelOnLabel * share(a.label, b.label) + symbolOnLabel * share(a.label, b.symbol)
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

LabelledSymbol::LabelledSymbol(const Place& where, const Footprint& size, int side)
    : LabelledSymbol(where, pointOf(where), size, side)
{
}

LabelledSymbol::LabelledSymbol(const Place& where,
                               const Point& centre,
                               const Footprint& size,
                               int side)
    : place(where)
    , footprint(size)
    , at(centre)
    , symbol(symbolBox(at))
    , label(labelBox(at, size, side))
    , reach(around(symbol, label))
{
}

std::vector<Option> optionsOf(const std::vector<Candidate>& candidates, const Footprint& footprint)
{
    std::vector<Option> options;
    options.reserve(candidates.size() * sides);
    for (const auto& candidate : candidates) {
        const auto at = pointOf(candidate.place);
        for (int side = 0; side < sides; ++side)
            options.push_back(
                {LabelledSymbol(candidate.place, at, footprint, side), candidate.cost});
    }
    return options;
}

Arrangement::Arrangement(const MapGeometry& geometry)
    : m_lettering(lettering(geometry))
    , m_lettered(
          std::accumulate(m_lettering.begin(), m_lettering.end(), m_lettering.front(), &around))
    , m_limit(geometry.maximalRadius())
{
}

void Arrangement::add(const LabelledSymbol& figure)
{
    m_figures.push_back(figure);
    m_crowd.add(figure.at, figure.reach);
    if (m_parts.size() < m_figures.size())
        m_parts.resize(m_parts.size() + Crowd::block);
}

void Arrangement::put(std::size_t index, const LabelledSymbol& figure)
{
    m_figures[index] = figure;
    m_crowd.put(index, figure.at, figure.reach);
}

std::vector<Option> Arrangement::priced(std::vector<Option> options) const
{
    for (auto& option : options)
        option.cost += ownCost(option.figure);
    return options;
}

void Arrangement::add(const std::vector<Option>& options)
{
    const auto* best = cheapest(options, size(), std::numeric_limits<double>::max());
    add((best != nullptr ? *best : options.front()).figure);
}

double Arrangement::ownCost(const LabelledSymbol& figure) const
{
    double sum = 0;
    // Most symbols stand nowhere near a caption.
    if (overlap(figure.reach, m_lettered) > 0)
        for (const auto& box : m_lettering)
            sum += onCaption * (share(figure.symbol, box) + share(figure.label, box));
    for (const double x : {figure.label.x, figure.label.right()})
        sum += std::abs(x) > m_limit ? labelOffMap * (std::abs(x) - m_limit) : 0;
    return sum;
}

/// Adds what it costs that labels and symbols cover each other; the parts are set.
double
Arrangement::addCover(const LabelledSymbol& figure, std::size_t self, double sum, double giveUp)
{
    m_crowd.findMeeting(figure.reach, m_meeting);
    for (const auto i : m_meeting) {
        const auto& other = m_figures[i];
        if (i == self || Crowd::areFar(figure.at, other.at))
            continue;
        m_parts[i] = coverCost(figure, other);
        sum += m_parts[i];
        if (sum >= giveUp)
            break;
    }
    return sum;
}

double Arrangement::cost(const Option& option, std::size_t self, double giveUp)
{
    std::fill(m_parts.begin(), m_parts.end(), 0.0);
    // What covers something costs most and is found soonest.
    const double sum = addCover(option.figure, self, option.cost, giveUp);
    if (sum >= giveUp)
        return sum;
    return sum + m_crowd.nearness(option.figure.at, self, giveUp - sum, &m_parts);
}

const Option*
Arrangement::cheapest(const std::vector<Option>& options, std::size_t self, double giveUp)
{
    const Option* best = nullptr;
    // The sides of a symbol follow each other and have its place in common.
    Point at{std::numeric_limits<double>::max(), 0};
    double near = 0;
    double nearUpTo = 0;
    for (const auto& option : options) {
        const auto& figure = option.figure;
        const double room = giveUp - option.cost;
        const bool isKnown = figure.at.x == at.x && figure.at.y == at.y;
        if (room <= 0 || (isKnown && near >= room))
            continue;
        if (!isKnown || near >= nearUpTo) {
            at = figure.at;
            nearUpTo = room;
            near = m_crowd.nearness(at, self, nearUpTo);
        }
        if (near >= room)
            continue;
        if (const double sum = addCover(figure, self, option.cost + near, giveUp); sum < giveUp) {
            giveUp = sum;
            best = &option;
        }
    }
    return best;
}

}  // namespace alteri
