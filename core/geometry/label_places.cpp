// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/label_places.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace alteri {

namespace {

// Found by looking at maps.
constexpr double perFurtherLine = 0.35;
constexpr double leaderEndsBesideAnother = 2.5;
constexpr double perShareInForeignSector = 4;

bool isWithin(const Box& box, const Box& frame)
{
    return box.x >= frame.x && box.y >= frame.y && box.right() <= frame.right()
           && box.bottom() <= frame.bottom();
}

/// A label's room with that of its leader.
Box reachOf(const LabelChoice& place, const Box& room)
{
    if (!place.leader)
        return room;
    const auto& [from, to] = *place.leader;
    return united(room, {std::min(from.x, to.x), std::min(from.y, to.y), std::abs(from.x - to.x),
                         std::abs(from.y - to.y)});
}

class PlaceFinder {
public:
    PlaceFinder(const LabelRequest& label,
                const LabelSurroundings& surroundings,
                const LabelRules& rules)
        : m_label(label)
        , m_own(surroundings.symbols[label.symbol])
        , m_surroundings(surroundings)
        , m_rules(rules)
    {
    }

    LabelPlaces run()
    {
        auto all = everywhere();
        lookAround(all);
        std::erase_if(all, [&](const auto& place) { return !isAllowed(place.choice); });
        for (auto& place : all)
            place.cost += softCost(place.choice);
        std::stable_sort(all.begin(), all.end(),
                         [](const auto& a, const auto& b) { return a.cost < b.cost; });
        LabelPlaces places;
        places.rooms.reserve(all.size());
        places.reaches.reserve(all.size());
        for (const auto& place : all) {
            places.rooms.push_back(roomOf(place.choice.box));
            places.reaches.push_back(reachOf(place.choice, places.rooms.back()));
        }
        places.all = std::move(all);
        return places;
    }

private:
    std::vector<LabelCandidate> everywhere() const
    {
        std::vector<LabelCandidate> all;
        const auto add = [&](std::vector<LabelCandidate> places) {
            for (auto& place : places) {
                place.cost += perFurtherLine * static_cast<double>(place.choice.variant);
                all.push_back(place);
            }
        };
        for (std::size_t variant = 0; variant < m_label.variants.size(); ++variant) {
            add(nearPlaces(m_label, m_own, variant, m_rules));
            if (m_rules.leaders)
                add(farPlaces(m_label, m_own, variant, m_rules));
        }
        return all;
    }

    Box roomOf(const Box& box) const
    {
        return {box.x - m_rules.across / 2, box.y - m_rules.down / 2, box.width + m_rules.across,
                box.height + m_rules.down};
    }

    /// Keeps what any of the places can come near to.
    void lookAround(const std::vector<LabelCandidate>& places)
    {
        Box all = m_own.box;
        for (const auto& place : places)
            all = united(all, reachOf(place.choice, place.choice.box));
        all = grown(all, m_rules.nearest * (m_rules.gap + m_own.reach.radius));
        std::copy_if(m_surroundings.boxes.begin(), m_surroundings.boxes.end(),
                     std::back_inserter(m_boxes), [&](const auto& box) { return touch(box, all); });
        for (const auto& symbol : m_surroundings.symbols)
            if (&symbol != &m_own
                && (touch(symbol.box, all) || (symbol.badge && touch(symbol.badge->box(), all))))
                m_others.push_back(&symbol);
    }

    bool isAllowed(const LabelChoice& place) const
    {
        return isWithin(place.box, m_surroundings.frame) && isClear(place.box)
               && (!m_label.sector || shareInside(place.box, *m_label.sector) >= m_rules.inSector)
               && (place.leader ? isClear(*place.leader) && !isBesideAnother(place.box, touching())
                                : isNearest(place.box));
    }

    /// Below this distance a label seems to touch a symbol.
    double touching() const { return m_rules.nearest * m_rules.tightGap; }

    bool isClear(const Box& box) const
    {
        const auto room = grown(box, m_rules.tightGap * 0.5);
        // A light rim goes around the text, and would cut into a symbol.
        const auto rim = grown(box, m_rules.tightGap * 0.8);
        const auto covers = [&](const SymbolShape& symbol) {
            return meet(rim, symbol.box) || (symbol.badge && meet(rim, symbol.badge->box()));
        };
        return !covers(m_own)
               && std::none_of(m_others.begin(), m_others.end(),
                               [&](const auto* other) { return covers(*other); })
               && std::none_of(m_boxes.begin(), m_boxes.end(),
                               [&](const auto& other) { return meet(room, other); });
    }

    bool isClear(const Segment& leader) const
    {
        const double margin = m_rules.tightGap * 0.4;
        const auto isCut = [&](const SymbolShape& symbol) {
            return passes(leader, grown(symbol.box, margin))
                   || (symbol.badge && passes(leader, grown(symbol.badge->box(), margin)));
        };
        if (m_own.badge && passes(leader, m_own.badge->box()))
            return false;
        return std::none_of(m_others.begin(), m_others.end(),
                            [&](const auto* other) { return isCut(*other); })
               && std::none_of(m_boxes.begin(), m_boxes.end(),
                               [&](const auto& box) { return passes(leader, box); });
    }

    bool isBesideAnother(const Box& box, double limit) const
    {
        return std::any_of(m_others.begin(), m_others.end(),
                           [&](const auto* other) { return isNearer(box, *other, limit); });
    }

    bool isNearest(const Box& box) const
    {
        const double own = std::max(distance(box, m_own), m_rules.tiny);
        return !isBesideAnother(box, m_rules.nearest * own);
    }

    double softCost(const LabelChoice& place) const
    {
        double cost = coveredLinesCost(place.box, m_surroundings);
        if (place.leader && isBesideAnother(place.box, m_rules.nearest * m_rules.gap))
            cost += leaderEndsBesideAnother;
        if (m_label.sector)
            cost += perShareInForeignSector * (1 - shareInside(place.box, *m_label.sector));
        return cost;
    }

    const LabelRequest& m_label;
    const SymbolShape& m_own;
    const LabelSurroundings& m_surroundings;
    const LabelRules& m_rules;
    std::vector<Box> m_boxes;
    std::vector<const SymbolShape*> m_others;
};

}  // namespace

LabelPlaces
placesOf(const LabelRequest& label, const LabelSurroundings& surroundings, const LabelRules& rules)
{
    return PlaceFinder(label, surroundings, rules).run();
}

bool meet(const Box& a, const Box& b)
{
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

bool touch(const Box& a, const Box& b)
{
    return a.x <= b.right() && b.x <= a.right() && a.y <= b.bottom() && b.y <= a.bottom();
}

bool passes(const Segment& line, const Box& box)
{
    // Most do not even come near.
    if (std::max(line.from.x, line.to.x) < box.x || std::min(line.from.x, line.to.x) > box.right()
        || std::max(line.from.y, line.to.y) < box.y
        || std::min(line.from.y, line.to.y) > box.bottom())
        return false;
    return lengthInside(line, box) > 0;
}

}  // namespace alteri
