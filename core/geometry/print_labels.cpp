// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/print_labels.hpp"

#include "core/geometry/print_places.hpp"

#include <algorithm>
#include <cmath>
#include <random>

namespace alteri {

namespace {

// Found by looking at maps; compare with the costs in `label_placement.cpp`.
constexpr double leaderOverLabel = 20;
constexpr double leadersCross = 16;

double side(const Segment& line, const Point& point)
{
    return (line.to.x - line.from.x) * (point.y - line.from.y)
           - (line.to.y - line.from.y) * (point.x - line.from.x);
}

bool cross(const Segment& a, const Segment& b)
{
    return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

class PrintSearch {
public:
    PrintSearch(const std::vector<LabelRequest>& labels,
                const LabelSurroundings& surroundings,
                std::uint64_t seed)
        : m_random(seed)
        , m_chosen(labels.size(), 0)
        , m_costs(labels.size(), unknown)
    {
        m_places.reserve(labels.size());
        m_reaches.reserve(labels.size());
        for (std::size_t i = 0; i < labels.size(); ++i) {
            m_places.push_back(printPlaces(labels, i, surroundings));
            m_reaches.push_back(m_places.back().reaches.front());
        }
    }

    PrintedLabels run()
    {
        if (m_chosen.empty())
            return {};
        constexpr double hot = 5;
        constexpr double warm = 1.5;
        const std::size_t tries = m_chosen.size() <= 60 ? 400 : 100;
        descend();
        anneal(hot, tries);
        m_perMeeting = hard;
        forgetCosts();
        descend();
        repair();
        // What the repair left untidy; it cannot bring back a meeting.
        anneal(warm, tries);
        descend();
        PrintedLabels result;
        result.labels.reserve(m_chosen.size());
        for (std::size_t i = 0; i < m_chosen.size(); ++i) {
            const auto& place = chosen(i);
            result.labels.push_back({{place.box, place.variant, place.side}, place.leader});
            result.conflicts += isInConflict(i) ? 1 : 0;
            result.crossings += isCrossed(i) ? 1 : 0;
        }
        return result;
    }

private:
    static constexpr double soft = 25;
    static constexpr double hard = 1000;
    static constexpr double endless = 1e300;
    static constexpr double unknown = -1;  // costs are positive

    const LabelCandidate& chosen(std::size_t label) const
    {
        return m_places[label].all[m_chosen[label]];
    }

    double pairCost(const LabelCandidate& a, const LabelCandidate& b) const
    {
        double cost = meet(a.box, b.box) ? m_perMeeting : 0;
        if (!a.leader && !b.leader)
            return cost;
        if (a.leader && passes(*a.leader, b.box))
            cost += leaderOverLabel;
        if (b.leader && passes(*b.leader, a.box))
            cost += leaderOverLabel;
        if (a.leader && b.leader && cross(*a.leader, *b.leader))
            cost += leadersCross;
        return cost;
    }

    /// @param limit from which on the exact cost is of no interest
    double cost(std::size_t label, std::size_t place, double limit) const
    {
        const auto& candidate = m_places[label].all[place];
        const auto& reach = m_places[label].reaches[place];
        double sum = candidate.cost;
        for (std::size_t other = 0; other < m_chosen.size() && sum < limit; ++other)
            if (other != label && touch(reach, m_reaches[other]))
                sum += pairCost(candidate, chosen(other));
        return sum;
    }

    /// Cost of a label where it is; most tries move nothing, so that it is still known.
    double presentCost(std::size_t label)
    {
        if (m_costs[label] == unknown)
            m_costs[label] = cost(label, m_chosen[label], endless);
        return m_costs[label];
    }

    void move(std::size_t label, std::size_t place)
    {
        if (m_chosen[label] == place)
            return;
        const auto& reach = m_places[label].reaches[place];
        for (std::size_t other = 0; other < m_costs.size(); ++other)
            if (other == label || touch(reach, m_reaches[other])
                || touch(m_reaches[label], m_reaches[other]))
                m_costs[other] = unknown;
        m_chosen[label] = place;
        m_reaches[label] = reach;
    }

    void forgetCosts() { std::fill(m_costs.begin(), m_costs.end(), unknown); }

    /// Whether a label's leader passes something, or its box lies on another's leader.
    bool isCrossed(std::size_t label) const
    {
        const auto& place = chosen(label);
        if (place.leader && place.cost >= leaderOverBox)
            return true;
        for (std::size_t other = 0; other < m_chosen.size(); ++other)
            if (other != label && !meet(place.box, chosen(other).box)
                && pairCost(place, chosen(other)) > 0)
                return true;
        return false;
    }

    bool isInConflict(std::size_t label) const
    {
        if (m_places[label].hits[m_chosen[label]] > 0)
            return true;
        const auto& box = chosen(label).box;
        for (std::size_t other = 0; other < m_chosen.size(); ++other)
            if (other != label && meet(box, chosen(other).box))
                return true;
        return false;
    }

    std::size_t cheapest(std::size_t label, std::size_t except) const
    {
        const auto& places = m_places[label].all;
        std::size_t best = m_chosen[label];
        double lowest = best == except ? endless : cost(label, best, endless);
        for (std::size_t i = 0; i < places.size() && places[i].cost < lowest; ++i)
            if (i != except)
                if (const double here = cost(label, i, lowest); here < lowest) {
                    lowest = here;
                    best = i;
                }
        return best;
    }

    void descend()
    {
        constexpr int sweeps = 4;
        for (int sweep = 0; sweep < sweeps; ++sweep)
            for (std::size_t label = 0; label < m_chosen.size(); ++label)
                move(label, cheapest(label, none));
    }

    /// Uniform in [0, limit); the library's distributions differ between implementations.
    std::size_t random(std::size_t limit) { return m_random() % limit; }
    double random() { return static_cast<double>(m_random() >> 11U) * 0x1.0p-53; }

    void anneal(double hot, std::size_t perLabel)
    {
        const std::size_t tries = perLabel * m_chosen.size();
        constexpr double cold = 0.05;
        const double cooling = std::pow(cold / hot, 1.0 / static_cast<double>(tries));
        double temperature = hot;
        for (std::size_t i = 0; i < tries; ++i, temperature *= cooling) {
            const auto label = random(m_chosen.size());
            // Cheap places more often than dear ones.
            const double share = random();
            const auto size = static_cast<double>(m_places[label].all.size());
            const auto place = static_cast<std::size_t>(share * share * size);
            // The usual rule, turned round: with the dearest change that passes known, most
            // places need not be looked at to the end.
            const double luck = random();
            const double limit = presentCost(label) - temperature * std::log(std::max(luck, 1e-12));
            if (cost(label, place, limit) < limit)
                move(label, place);
        }
    }

    /// Moves labels that meet others until none does, or until that seems impossible.
    void repair()
    {
        const std::size_t steps = 12 * m_chosen.size() + 60;
        auto best = m_chosen;
        std::size_t fewest = m_chosen.size() + 1;
        for (std::size_t step = 0; step < steps; ++step) {
            std::vector<std::size_t> meeting;
            for (std::size_t i = 0; i < m_chosen.size(); ++i)
                if (isInConflict(i))
                    meeting.push_back(i);
            if (meeting.size() < fewest) {
                fewest = meeting.size();
                best = m_chosen;
            }
            if (meeting.empty())
                break;
            const auto label = meeting[random(meeting.size())];
            constexpr double astray = 0.08;
            move(label, random() < astray ? random(m_places[label].all.size())
                                          : cheapest(label, m_chosen[label]));
        }
        for (std::size_t label = 0; label < best.size(); ++label)
            move(label, best[label]);
        descend();
    }

    static constexpr auto none = static_cast<std::size_t>(-1);

    std::mt19937_64 m_random;
    std::vector<PrintPlaces> m_places;
    std::vector<std::size_t> m_chosen;
    std::vector<Box> m_reaches;   ///< of the chosen places
    std::vector<double> m_costs;  ///< of the chosen places, or `unknown`
    double m_perMeeting = soft;
};

}  // namespace

PrintedLabels printLabels(const std::vector<LabelRequest>& labels,
                          const LabelSurroundings& surroundings,
                          std::uint64_t seed)
{
    return PrintSearch(labels, surroundings, seed).run();
}

}  // namespace alteri
