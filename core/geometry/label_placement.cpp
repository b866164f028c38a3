// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/label_placement.hpp"

#include "core/geometry/label_places.hpp"

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

namespace alteri {

namespace {

double side(const Segment& line, const Point& point)
{
    return (line.to.x - line.from.x) * (point.y - line.from.y)
           - (line.to.y - line.from.y) * (point.x - line.from.x);
}

bool cross(const Segment& a, const Segment& b)
{
    return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

class Search {
public:
    Search(std::vector<LabelPlaces> places, double leaderMargin, std::uint64_t seed)
        : m_random(seed)
        , m_places(std::move(places))
        , m_chosen(m_places.size(), 0)
        , m_costs(m_places.size(), unknown)
        , m_leaderMargin(leaderMargin)
    {
        for (const auto& each : m_places)
            m_reaches.push_back(each.all.empty() ? Box() : each.reaches.front());
        for (std::size_t i = 0; i < m_places.size(); ++i)
            if (m_places[i].all.empty())
                m_chosen[i] = none;
            else
                m_movable.push_back(i);
    }

    void run()
    {
        if (m_movable.empty())
            return;
        constexpr double hot = 5;
        constexpr double warm = 1.5;
        constexpr std::size_t few = 60;
        const std::size_t tries = m_movable.size() <= few ? 400 : 200;
        descend();
        anneal(hot, tries);
        m_perConflict = hard;
        forgetCosts();
        descend();
        repair();
        // What the repair left untidy; it cannot bring back a conflict.
        anneal(warm, tries);
        descend();
        leaveOut();
        makeRoom();
        descend();
    }

    std::optional<LabelChoice> choice(std::size_t label) const
    {
        if (m_chosen[label] == none)
            return std::nullopt;
        return m_places[label].all[m_chosen[label]].choice;
    }

private:
    static constexpr auto none = static_cast<std::size_t>(-1);
    static constexpr double soft = 25;
    static constexpr double hard = 1000;
    static constexpr double endless = 1e300;
    static constexpr double unknown = -1;  // costs are positive

    struct Place {
        const LabelChoice& choice;
        const Box& room;
    };

    Place placeOf(std::size_t label, std::size_t place) const
    {
        return {m_places[label].all[place].choice, m_places[label].rooms[place]};
    }

    bool isOnLine(const Box& box, const Segment& leader) const
    {
        return passes(leader, grown(box, m_leaderMargin));
    }

    int conflictsOf(const Place& a, const Place& b) const
    {
        int count = meet(a.room, b.room) ? 1 : 0;
        const auto& one = a.choice.leader;
        const auto& other = b.choice.leader;
        if (one && isOnLine(b.choice.box, *one))
            ++count;
        if (other && isOnLine(a.choice.box, *other))
            ++count;
        if (one && other && cross(*one, *other))
            ++count;
        return count;
    }

    /// @param limit from which on the exact cost is of no interest
    double cost(std::size_t label, std::size_t place, double limit) const
    {
        const auto here = placeOf(label, place);
        const auto& reach = m_places[label].reaches[place];
        double sum = m_places[label].all[place].cost;
        for (std::size_t other = 0; other < m_chosen.size() && sum < limit; ++other)
            if (other != label && m_chosen[other] != none && touch(reach, m_reaches[other]))
                sum += m_perConflict * conflictsOf(here, placeOf(other, m_chosen[other]));
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

    int conflicts(std::size_t label) const
    {
        if (m_chosen[label] == none)
            return 0;
        int count = 0;
        const auto here = placeOf(label, m_chosen[label]);
        for (std::size_t other = 0; other < m_chosen.size(); ++other)
            if (other != label && m_chosen[other] != none
                && touch(m_reaches[label], m_reaches[other]))
                count += conflictsOf(here, placeOf(other, m_chosen[other]));
        return count;
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
            for (const auto label : m_movable)
                if (m_chosen[label] != none)
                    move(label, cheapest(label, none));
    }

    /// Uniform in [0, limit); the library's distributions differ between implementations.
    std::size_t random(std::size_t limit) { return m_random() % limit; }
    double random() { return static_cast<double>(m_random() >> 11U) * 0x1.0p-53; }

    void anneal(double hot, std::size_t perLabel)
    {
        const std::size_t tries = perLabel * m_movable.size();
        constexpr double cold = 0.05;
        const double cooling = std::pow(cold / hot, 1.0 / static_cast<double>(tries));
        double temperature = hot;
        for (std::size_t i = 0; i < tries; ++i, temperature *= cooling) {
            const auto label = m_movable[random(m_movable.size())];
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

    /// Moves labels that are in conflict until none is, or until that seems impossible.
    void repair()
    {
        const std::size_t steps = 12 * m_movable.size() + 60;
        auto best = m_chosen;
        std::size_t fewest = m_chosen.size() + 1;
        for (std::size_t step = 0; step < steps; ++step) {
            std::vector<std::size_t> disturbed;
            for (const auto label : m_movable)
                if (conflicts(label) > 0)
                    disturbed.push_back(label);
            if (disturbed.size() < fewest) {
                fewest = disturbed.size();
                best = m_chosen;
            }
            if (disturbed.empty())
                break;
            const auto label = disturbed[random(disturbed.size())];
            constexpr double astray = 0.08;
            move(label, random() < astray ? random(m_places[label].all.size())
                                          : cheapest(label, m_chosen[label]));
        }
        for (const auto label : m_movable)
            move(label, best[label]);
        descend();
    }

    /// Takes away the labels that are still in conflict, the worst first, and puts back those for
    /// which there is room then.
    void leaveOut()
    {
        std::vector<std::size_t> taken;
        for (;;) {
            std::size_t worst = none;
            int most = 0;
            for (const auto label : m_movable)
                if (const int count = conflicts(label); count > most) {
                    most = count;
                    worst = label;
                }
            if (worst == none)
                break;
            m_chosen[worst] = none;
            taken.push_back(worst);
        }
        forgetCosts();
        for (const auto label : taken)
            for (std::size_t place = 0; place < m_places[label].all.size(); ++place)
                if (cost(label, place, hard) < hard) {
                    move(label, place);
                    break;
                }
    }

    /// Finds places for what was left out by moving others that stand in the way.
    void makeRoom()
    {
        constexpr int others = 2;
        for (bool again = true; again;) {
            again = false;
            for (const auto label : m_movable)
                if (m_chosen[label] == none && findRoom(label, others))
                    again = true;
        }
        forgetCosts();
    }

    /// Places a label where nothing is in its way, or one other label that finds room elsewhere.
    bool findRoom(std::size_t label, int others)
    {
        for (std::size_t place = 0; place < m_places[label].all.size(); ++place) {
            const auto inTheWay = obstacles(label, place);
            if (inTheWay.size() > (others > 0 ? 1U : 0U))
                continue;
            const auto before = m_reaches[label];
            m_chosen[label] = place;
            m_reaches[label] = m_places[label].reaches[place];
            if (inTheWay.empty())
                return true;
            const auto other = inTheWay.front();
            const auto was = std::exchange(m_chosen[other], none);
            const auto reach = m_reaches[other];
            if (findRoom(other, others - 1))
                return true;
            m_chosen[other] = was;
            m_reaches[other] = reach;
            m_chosen[label] = none;
            m_reaches[label] = before;
        }
        return false;
    }

    /// The first two labels that a place is in conflict with.
    std::vector<std::size_t> obstacles(std::size_t label, std::size_t place) const
    {
        std::vector<std::size_t> found;
        const auto here = placeOf(label, place);
        const auto& reach = m_places[label].reaches[place];
        for (std::size_t other = 0; other < m_chosen.size() && found.size() < 2; ++other)
            if (other != label && m_chosen[other] != none && touch(reach, m_reaches[other])
                && conflictsOf(here, placeOf(other, m_chosen[other])) > 0)
                found.push_back(other);
        return found;
    }

    std::mt19937_64 m_random;
    std::vector<LabelPlaces> m_places;
    std::vector<std::size_t> m_chosen;
    std::vector<std::size_t> m_movable;  ///< labels that have any place
    std::vector<Box> m_reaches;          ///< of the chosen places
    std::vector<double> m_costs;         ///< of the chosen places, or `unknown`
    double m_leaderMargin;
    double m_perConflict = soft;
};

}  // namespace

PlacedLabels placeLabels(const std::vector<LabelRequest>& labels,
                         const LabelSurroundings& surroundings,
                         const LabelRules& rules,
                         std::uint64_t seed)
{
    std::vector<LabelPlaces> places;
    places.reserve(labels.size());
    for (const auto& label : labels)
        places.push_back(placesOf(label, surroundings, rules));
    Search search(std::move(places), rules.tightGap * 0.3, seed);
    search.run();
    PlacedLabels placed;
    placed.labels.reserve(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        placed.labels.push_back(search.choice(i));
        placed.leftOut += placed.labels.back() ? 0 : 1;
        placed.leaders += placed.labels.back() && placed.labels.back()->leader ? 1 : 0;
    }
    return placed;
}

}  // namespace alteri
