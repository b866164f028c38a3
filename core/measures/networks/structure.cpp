// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/networks/structure.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <span>

namespace alteri {

const std::array<StructureMeasure, 23> structureMeasures{{
    {"size", &Structure::size},
    {"ties", &Structure::ties},
    {"density", &Structure::density},
    {"mean_alter_degree", &Structure::meanDegree},
    {"sd_alter_degree", &Structure::sdDegree},
    {"max_alter_degree", &Structure::maxDegree},
    {"n_isolates", &Structure::isolates},
    {"n_components", &Structure::components},
    {"largest_component", &Structure::largestComponent},
    {"degree_centralization", &Structure::degreeCentralization},
    {"degree_centralization_igraph_default", &Structure::degreeCentralizationLoops},
    {"betweenness_centralization", &Structure::betweennessCentralization},
    {"mean_alter_betweenness", &Structure::meanBetweenness},
    {"max_alter_betweenness", &Structure::maxBetweenness},
    {"transitivity_global", &Structure::transitivity},
    {"diameter_unconnected_ok", &Structure::diameter},
    {"mean_distance_unconnected_ok", &Structure::meanDistance},
    {"ego_betweenness", &Structure::egoBetweenness},
    {"ego_betweenness_norm", &Structure::egoBetweennessNorm},
    {"constraint", &Structure::constraint},
    {"effective_size", &Structure::effectiveSize},
    {"efficiency", &Structure::efficiency},
    {"hierarchy", &Structure::hierarchy},
}};

namespace {

/// Who is tied to whom: the neighbours of alter i are `neighbours[begin[i]]` to `[begin[i + 1]]`.
class AlterGraph {
public:
    AlterGraph(std::size_t alteri, std::vector<AlterPair> ties)
        : m_begin(alteri + 1, 0)
    {
        for (auto& [one, other] : ties)
            if (other < one)
                std::swap(one, other);
        std::erase_if(ties, [&](const AlterPair& tie) {
            return tie.first == tie.second || tie.second >= alteri;
        });
        std::sort(ties.begin(), ties.end());
        ties.erase(std::unique(ties.begin(), ties.end()), ties.end());
        for (const auto& [one, other] : ties) {
            ++m_begin[one + 1];
            ++m_begin[other + 1];
        }
        std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
        auto next = m_begin;
        m_neighbours.resize(2 * ties.size());
        for (const auto& [one, other] : ties) {
            m_neighbours[next[one]++] = other;
            m_neighbours[next[other]++] = one;
        }
    }

    std::size_t size() const { return m_begin.size() - 1; }
    std::size_t ties() const { return m_neighbours.size() / 2; }
    std::size_t degree(std::size_t alter) const { return m_begin[alter + 1] - m_begin[alter]; }
    std::span<const std::uint32_t> neighbours(std::size_t alter) const
    {
        return std::span(m_neighbours).subspan(m_begin[alter], degree(alter));
    }

private:
    std::vector<std::size_t> m_begin;
    std::vector<std::uint32_t> m_neighbours;
};

double number(std::size_t count)
{
    return static_cast<double>(count);
}

void measureDegrees(const AlterGraph& graph, Structure& structure)
{
    const double n = number(graph.size());
    const double mean = 2 * number(graph.ties()) / n;
    std::size_t largest = 0;
    std::size_t isolates = 0;
    double squares = 0;
    double triples = 0;
    for (std::size_t i = 0; i < graph.size(); ++i) {
        const auto degree = graph.degree(i);
        const double d = number(degree);
        largest = std::max(largest, degree);
        isolates += degree == 0 ? 1 : 0;
        squares += (d - mean) * (d - mean);
        triples += d * (d - 1) / 2;
    }
    structure.meanDegree = mean;
    structure.maxDegree = number(largest);
    structure.isolates = number(isolates);
    const double differences = n * number(largest) - 2 * number(graph.ties());
    structure.sdDegree = Undefined::OneAlter;
    structure.density = Undefined::OneAlter;
    structure.degreeCentralizationLoops = Undefined::OneAlter;
    structure.degreeCentralization = Undefined::FewerThanThree;
    if (n > 1) {
        structure.sdDegree = std::sqrt(squares / (n - 1));
        structure.density = mean / (n - 1);
        structure.degreeCentralizationLoops = differences / (n * (n - 1));
    }
    if (n > 2)
        structure.degreeCentralization = differences / ((n - 1) * (n - 2));
    structure.transitivity = triples > 0 ? Measured(triples) : Measured(Undefined::NoTriples);
}

/// Shortest paths from every alter, and what lies on them: Brandes (2001), algorithm 1.
class ShortestPaths {
public:
    explicit ShortestPaths(const AlterGraph& graph)
        : m_graph(graph)
        , m_distance(graph.size())
        , m_paths(graph.size())
        , m_dependency(graph.size())
        , m_betweenness(graph.size(), 0)
    {
        m_order.reserve(graph.size());
        for (std::size_t source = 0; source < graph.size(); ++source) {
            search(source);
            accumulate(source);
        }
    }

    void report(Structure& structure) const
    {
        const double n = number(m_graph.size());
        double largest = 0;
        double sum = 0;
        for (const double each : m_betweenness) {
            // Every path was found from both of its ends.
            largest = std::max(largest, each / 2);
            sum += each / 2;
        }
        structure.meanBetweenness = sum / n;
        structure.maxBetweenness = largest;
        structure.betweennessCentralization = Undefined::FewerThanThree;
        if (n > 2)
            structure.betweennessCentralization =
                (n * largest - sum) / ((n - 1) * (n - 1) * (n - 2) / 2);
        structure.diameter = m_longest;
        structure.meanDistance = n > 1 ? Undefined::NoTies : Undefined::OneAlter;
        if (m_connected > 0)
            structure.meanDistance = m_distances / m_connected;
        structure.components = number(m_components);
        structure.largestComponent = number(m_largestComponent);
    }

private:
    static constexpr std::int32_t unseen = -1;

    void search(std::size_t source)
    {
        std::fill(m_distance.begin(), m_distance.end(), unseen);
        std::fill(m_paths.begin(), m_paths.end(), 0.0);
        m_order.assign(1, static_cast<std::uint32_t>(source));
        m_distance[source] = 0;
        m_paths[source] = 1;
        for (std::size_t next = 0; next < m_order.size(); ++next) {
            const auto from = m_order[next];
            for (const auto to : m_graph.neighbours(from)) {
                if (m_distance[to] == unseen) {
                    m_distance[to] = m_distance[from] + 1;
                    m_order.push_back(to);
                }
                if (m_distance[to] == m_distance[from] + 1)
                    m_paths[to] += m_paths[from];
            }
        }
        for (const auto alter : m_order) {
            m_distances += m_distance[alter];
            m_longest = std::max(m_longest, static_cast<double>(m_distance[alter]));
        }
        m_connected += number(m_order.size() - 1);
        // A component is counted by the first of its alteri.
        if (*std::min_element(m_order.begin(), m_order.end()) == source)
            ++m_components;
        m_largestComponent = std::max(m_largestComponent, m_order.size());
    }

    void accumulate(std::size_t source)
    {
        std::fill(m_dependency.begin(), m_dependency.end(), 0.0);
        std::reverse(m_order.begin(), m_order.end());
        for (const auto to : m_order) {
            for (const auto from : m_graph.neighbours(to))
                if (m_distance[from] == m_distance[to] - 1)
                    m_dependency[from] += m_paths[from] / m_paths[to] * (1 + m_dependency[to]);
            if (to != source)
                m_betweenness[to] += m_dependency[to];
        }
    }

    const AlterGraph& m_graph;
    std::vector<std::int32_t> m_distance;
    std::vector<double> m_paths;
    std::vector<double> m_dependency;
    std::vector<double> m_betweenness;
    std::vector<std::uint32_t> m_order;
    double m_distances = 0;
    double m_connected = 0;
    double m_longest = 0;
    std::size_t m_components = 0;
    std::size_t m_largestComponent = 0;
};

/// Ego's betweenness, and transitivity from the triples that `structure` has there.
void measurePairs(const AlterGraph& graph, Structure& structure)
{
    constexpr std::size_t bits = 64;
    const auto n = graph.size();
    const auto words = (n + bits - 1) / bits;
    std::vector<std::uint64_t> tied(n * words, 0);
    for (std::size_t i = 0; i < n; ++i)
        for (const auto j : graph.neighbours(i))
            tied[i * words + j / bits] |= std::uint64_t{1} << (j % bits);
    double brokered = 0;
    double closed = 0;  // pairs of tied alteri with a third: three for each triangle
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < i; ++j) {
            int common = 0;
            for (std::size_t word = 0; word < words; ++word)
                common += std::popcount(tied[i * words + word] & tied[j * words + word]);
            const bool areTied = ((tied[i * words + j / bits] >> (j % bits)) & 1U) != 0;
            if (areTied)
                closed += common;
            else
                brokered += 1.0 / (1 + common);
        }
    structure.egoBetweenness = brokered;
    structure.egoBetweennessNorm = Undefined::OneAlter;
    if (n > 1)
        structure.egoBetweennessNorm = brokered / (number(n) * (number(n) - 1) / 2);
    if (structure.transitivity.isDefined())
        structure.transitivity = closed / structure.transitivity.value;
}

void measureHoles(const AlterGraph& graph, Structure& structure)
{
    const double n = number(graph.size());
    std::vector<double> constraints;
    constraints.reserve(graph.size());
    double sum = 0;
    for (std::size_t j = 0; j < graph.size(); ++j) {
        // Everybody spreads over all whom they are tied to; alteri are tied to ego too.
        double invested = 1 / n;
        for (const auto q : graph.neighbours(j))
            invested += 1 / n / (number(graph.degree(q)) + 1);
        constraints.push_back(invested * invested);
        sum += constraints.back();
    }
    structure.constraint = sum;
    structure.effectiveSize = n - 2 * number(graph.ties()) / n;
    structure.efficiency = structure.effectiveSize.value / n;
    double hierarchy = 0;
    for (const double each : constraints) {
        const double ratio = each / (sum / n);
        hierarchy += ratio * std::log(ratio);
    }
    structure.hierarchy = n > 1 ? hierarchy / (n * std::log(n)) : 1;
}

/// Everything undefined, but for the counts.
Structure structureOfNobody()
{
    Structure structure;
    for (const auto& each : structureMeasures)
        structure.*each.value = Undefined::NoAlteri;
    structure.size = 0;
    structure.ties = 0;
    structure.isolates = 0;
    structure.components = 0;
    structure.largestComponent = 0;
    structure.egoBetweenness = 0;
    return structure;
}

}  // namespace

Structure structureOf(std::size_t alteri, std::vector<AlterPair> ties)
{
    if (alteri == 0)
        return structureOfNobody();
    const AlterGraph graph(alteri, std::move(ties));
    Structure structure;
    structure.size = number(alteri);
    structure.ties = number(graph.ties());
    measureDegrees(graph, structure);
    ShortestPaths(graph).report(structure);
    measurePairs(graph, structure);
    measureHoles(graph, structure);
    return structure;
}

Structure structureWithoutTies(std::size_t alteri)
{
    Structure structure;
    for (const auto& each : structureMeasures)
        structure.*each.value = Undefined::TiesNotRecorded;
    structure.size = number(alteri);
    return structure;
}

}  // namespace alteri
