// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/print_places.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace alteri {

namespace {

// Found by looking at maps.
constexpr double perFurtherLine = 0.35;
constexpr double nearerToAnother = 1.2;

bool contains(const Box& box, const Point& point)
{
    return point.x > box.x && point.x < box.right() && point.y > box.y && point.y < box.bottom();
}

bool isWithin(const Box& box, const Box& frame)
{
    return box.x >= frame.x && box.y >= frame.y && box.right() <= frame.right()
           && box.bottom() <= frame.bottom();
}

double squaredDistance(const Point& point, const Box& box)
{
    const double dx = std::max({box.x - point.x, 0.0, point.x - box.right()});
    const double dy = std::max({box.y - point.y, 0.0, point.y - box.bottom()});
    return dx * dx + dy * dy;
}

/// The room of a label with its leader.
Box reachOf(const LabelCandidate& place)
{
    if (!place.leader)
        return place.box;
    const auto& [from, to] = *place.leader;
    const double left = std::min({place.box.x, from.x, to.x});
    const double top = std::min({place.box.y, from.y, to.y});
    return {left, top, std::max({place.box.right(), from.x, to.x}) - left,
            std::max({place.box.bottom(), from.y, to.y}) - top};
}

class PlaceFinder {
public:
    PlaceFinder(const std::vector<LabelRequest>& labels, const LabelSurroundings& surroundings)
        : m_labels(labels)
        , m_surroundings(surroundings)
    {
    }

    PrintPlaces placesOf(std::size_t index) const
    {
        const auto& label = m_labels[index];
        std::vector<LabelCandidate> all;
        for (std::size_t variant = 0; variant < label.variants.size(); ++variant)
            for (auto places : {nearPlaces(label, variant), farPlaces(label, variant)})
                for (auto& place : places) {
                    place.cost += perFurtherLine * static_cast<double>(variant);
                    all.push_back(place);
                }
        const auto near = boxesAround(all);
        std::vector<std::pair<int, std::size_t>> order;
        order.reserve(all.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            order.emplace_back(hitsOf(all[i].box, near), i);
        // Where one place is clear of everything, those that are not need no look.
        const int fewest = std::min_element(order.begin(), order.end())->first;
        std::erase_if(order, [&](const auto& each) { return each.first > fewest; });
        for (const auto& [hits, i] : order)
            all[i].cost += softCost(index, all[i], near);
        std::stable_sort(order.begin(), order.end(), [&](const auto& a, const auto& b) {
            return all[a.second].cost < all[b.second].cost;
        });
        PrintPlaces places;
        places.all.reserve(order.size());
        places.reaches.reserve(order.size());
        places.hits.reserve(order.size());
        for (const auto& [hits, i] : order) {
            places.all.push_back(all[i]);
            places.reaches.push_back(reachOf(all[i]));
            places.hits.push_back(hits);
        }
        return places;
    }

private:
    /// The boxes of the surroundings that any of the places can come near to.
    std::vector<Box> boxesAround(const std::vector<LabelCandidate>& places) const
    {
        auto all = reachOf(places.front());
        for (const auto& place : places) {
            const auto reach = reachOf(place);
            const double right = std::max(all.right(), reach.right());
            const double bottom = std::max(all.bottom(), reach.bottom());
            all.x = std::min(all.x, reach.x);
            all.y = std::min(all.y, reach.y);
            all.width = right - all.x;
            all.height = bottom - all.y;
        }
        std::vector<Box> near;
        near.reserve(m_surroundings.boxes.size());
        std::copy_if(m_surroundings.boxes.begin(), m_surroundings.boxes.end(),
                     std::back_inserter(near), [&](const auto& box) { return touch(box, all); });
        return near;
    }

    int hitsOf(const Box& box, const std::vector<Box>& boxes) const
    {
        int hits = isWithin(box, m_surroundings.frame) ? 0 : 1;
        for (const auto& other : boxes)
            hits += meet(box, other) ? 1 : 0;
        return hits;
    }

    double
    softCost(std::size_t index, const LabelCandidate& place, const std::vector<Box>& boxes) const
    {
        double cost = coveredLinesCost(place.box, m_surroundings);
        const auto& own = m_labels[index].symbol;
        if (place.leader) {
            for (const auto& box : boxes)
                if (passes(*place.leader, box) && !contains(box, own))
                    cost += leaderOverBox;
            return cost;
        }
        // A label nearer to another symbol than to its own would be read as that one's.
        const double near = squaredDistance(own, place.box) * 1.05 * 1.05;
        for (std::size_t i = 0; i < m_labels.size(); ++i)
            if (i != index && squaredDistance(m_labels[i].symbol, place.box) < near)
                cost += nearerToAnother;
        return cost;
    }

    const std::vector<LabelRequest>& m_labels;
    const LabelSurroundings& m_surroundings;
};

}  // namespace

PrintPlaces printPlaces(const std::vector<LabelRequest>& labels,
                        std::size_t index,
                        const LabelSurroundings& surroundings)
{
    return PlaceFinder(labels, surroundings).placesOf(index);
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
