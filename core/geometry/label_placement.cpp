// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/label_placement.hpp"

#include "core/geometry/label_candidates.hpp"

#include <algorithm>
#include <cmath>
#include <random>

namespace alteri {

namespace {

// Costs are per share of a label's area, or per crossing; found by looking at maps.
constexpr double overLabel = 60;
constexpr double overSymbol = 80;
constexpr double outsideFrame = 200;
constexpr double perExtraLine = 0.35;

/// What all places of a label take together.
Box reachOf(const std::vector<LabelCandidate>& candidates)
{
    Box all = candidates.front().box;
    for (const auto& each : candidates) {
        const double right = std::max(all.right(), each.box.right());
        const double bottom = std::max(all.bottom(), each.box.bottom());
        all.x = std::min(all.x, each.box.x);
        all.y = std::min(all.y, each.box.y);
        all.width = right - all.x;
        all.height = bottom - all.y;
    }
    return all;
}

/// The surroundings of a label, without what none of its places meets.
LabelSurroundings near(const Box& reach, const LabelSurroundings& surroundings)
{
    LabelSurroundings found{{}, {}, surroundings.circles, surroundings.frame};
    for (const auto& box : surroundings.boxes)
        if (overlap(reach, box) > 0)
            found.boxes.push_back(box);
    for (const auto& line : surroundings.lines)
        if (lengthInside(line, reach) > 0)
            found.lines.push_back(line);
    return found;
}

double staticCost(const LabelCandidate& candidate, const LabelSurroundings& surroundings)
{
    const auto& box = candidate.box;
    const double area = box.width * box.height;
    double cost = candidate.cost + perExtraLine * static_cast<double>(candidate.variant);
    for (const auto& other : surroundings.boxes) {
        const double shared = overlap(box, other);
        if (shared > 0)
            cost += 5 + overSymbol * shared / std::min(area, other.width * other.height);
    }
    cost += coveredLinesCost(box, surroundings);
    cost += outsideFrame * (1 - overlap(box, surroundings.frame) / area);
    return cost;
}

double pairCost(const Box& a, const Box& b)
{
    const double shared = overlap(a, b);
    if (shared <= 0)
        return 0;
    return 5 + overLabel * shared / std::min(a.width * a.height, b.width * b.height);
}

class Annealing {
public:
    Annealing(const std::vector<LabelRequest>& labels,
              const LabelSurroundings& surroundings,
              std::uint64_t seed)
        : m_random(seed)
        , m_chosen(labels.size(), 0)
    {
        for (const auto& label : labels) {
            auto& candidates = m_candidates.emplace_back();
            for (std::size_t variant = 0; variant < label.variants.size(); ++variant)
                for (const auto& candidate : nearPlaces(label, variant))
                    candidates.push_back(candidate);
            m_reaches.push_back(reachOf(candidates));
            const auto surrounding = near(m_reaches.back(), surroundings);
            for (auto& candidate : candidates)
                candidate.cost = staticCost(candidate, surrounding);
        }
        findNeighbours();
    }

    std::vector<LabelChoice> run()
    {
        for (std::size_t label = 0; label < m_chosen.size(); ++label)
            m_chosen[label] = cheapest(label);
        anneal();
        settle();
        std::vector<LabelChoice> choices;
        for (std::size_t label = 0; label < m_chosen.size(); ++label) {
            const auto& chosen = m_candidates[label][m_chosen[label]];
            choices.push_back({chosen.box, chosen.variant, chosen.side});
        }
        return choices;
    }

private:
    /// Labels that can meet at all: the unions of their places overlap.
    void findNeighbours()
    {
        m_neighbours.resize(m_reaches.size());
        for (std::size_t i = 0; i < m_reaches.size(); ++i)
            for (std::size_t j = 0; j < m_reaches.size(); ++j)
                if (i != j && overlap(m_reaches[i], m_reaches[j]) > 0)
                    m_neighbours[i].push_back(j);
    }

    double cost(std::size_t label, std::size_t candidate) const
    {
        const auto& box = m_candidates[label][candidate].box;
        double sum = m_candidates[label][candidate].cost;
        for (const auto other : m_neighbours[label])
            sum += pairCost(box, m_candidates[other][m_chosen[other]].box);
        return sum;
    }

    std::size_t cheapest(std::size_t label) const
    {
        std::size_t best = m_chosen[label];
        double lowest = cost(label, best);
        for (std::size_t i = 0; i < m_candidates[label].size(); ++i)
            if (const double here = cost(label, i); here < lowest) {
                lowest = here;
                best = i;
            }
        return best;
    }

    /// Uniform in [0, limit); the library's distributions differ between implementations.
    std::size_t random(std::size_t limit) { return m_random() % limit; }
    double random() { return static_cast<double>(m_random() >> 11U) * 0x1.0p-53; }

    void anneal()
    {
        if (m_chosen.empty())
            return;
        // Large maps settle for fewer tries per label, so that opening them stays quick.
        const std::size_t perLabel = m_chosen.size() <= 100 ? 1500 : 40;
        const std::size_t tries = perLabel * m_chosen.size();
        constexpr double hot = 6;
        constexpr double cold = 0.05;
        const double cooling = std::pow(cold / hot, 1.0 / static_cast<double>(tries));
        double temperature = hot;
        for (std::size_t i = 0; i < tries; ++i, temperature *= cooling) {
            const auto label = random(m_chosen.size());
            const auto candidate = random(m_candidates[label].size());
            const double change = cost(label, candidate) - cost(label, m_chosen[label]);
            if (change <= 0 || random() < std::exp(-change / temperature))
                m_chosen[label] = candidate;
        }
    }

    void settle()
    {
        constexpr int sweeps = 4;
        for (int sweep = 0; sweep < sweeps; ++sweep)
            for (std::size_t label = 0; label < m_chosen.size(); ++label)
                m_chosen[label] = cheapest(label);
    }

    std::mt19937_64 m_random;
    std::vector<std::vector<LabelCandidate>> m_candidates;
    std::vector<Box> m_reaches;
    std::vector<std::vector<std::size_t>> m_neighbours;
    std::vector<std::size_t> m_chosen;
};

}  // namespace

std::vector<LabelChoice> placeLabels(const std::vector<LabelRequest>& labels,
                                     const LabelSurroundings& surroundings,
                                     std::uint64_t seed)
{
    return Annealing(labels, surroundings, seed).run();
}

}  // namespace alteri
