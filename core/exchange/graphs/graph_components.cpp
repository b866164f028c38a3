// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/graph_components.hpp"

#include "core/exchange/tables/cells/yes_no.hpp"
#include "core/exchange/tables/rows/text_lines.hpp"
#include "core/model/codebook.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace alteri {

std::size_t ForeignGraph::nodeFor(const std::string& id)
{
    const auto [place, isNew] = m_places.emplace(id, nodes.size());
    if (isNew)
        nodes.push_back({id});
    return place->second;
}

void ForeignGraph::addEdge(const std::string& source, const std::string& target, GraphEdge edge)
{
    const auto from = m_places.find(source);
    const auto to = m_places.find(target);
    if (from == m_places.end() || to == m_places.end()) {
        ++lostEdges;
        return;
    }
    edge.source = from->second;
    edge.target = to->second;
    edges.push_back(std::move(edge));
}

void dropIfAllAreOne(ForeignGraphs& read, const std::string& column)
{
    const auto isOther = [&](const GraphEdge& edge) {
        const auto value = edge.values.find(column);
        return value != edge.values.end() && parseNumber(value->second) != 1.0;
    };
    for (const auto& graph : read.graphs)
        if (std::any_of(graph.edges.begin(), graph.edges.end(), isOther))
            return;
    for (auto& graph : read.graphs)
        for (auto& edge : graph.edges)
            edge.values.erase(column);
}

void noteEncoding(ForeignGraphs& read, const TextLines& text, const std::string& file)
{
    if (text.encoding != TableEncoding::Utf8)
        read.remark(DraftRemark::Kind::EncodingGuessed, file, std::string(wordFor(text.encoding)));
}

namespace {

/// For each node the first one that it is connected with.
std::vector<std::size_t> componentsOf(const ForeignGraph& graph)
{
    std::vector<std::size_t> root(graph.nodes.size());
    std::iota(root.begin(), root.end(), std::size_t{0});
    const auto find = [&](std::size_t node) {
        while (root[node] != node) {
            root[node] = root[root[node]];
            node = root[node];
        }
        return node;
    };
    for (const auto& edge : graph.edges) {
        const auto one = find(edge.source);
        const auto other = find(edge.target);
        root[std::max(one, other)] = std::min(one, other);
    }
    for (std::size_t node = 0; node < root.size(); ++node)
        root[node] = find(node);
    return root;
}

std::vector<std::size_t> degreesOf(const ForeignGraph& graph)
{
    std::vector<std::set<std::size_t>> others(graph.nodes.size());
    for (const auto& edge : graph.edges)
        if (edge.source != edge.target) {
            others[edge.source].insert(edge.target);
            others[edge.target].insert(edge.source);
        }
    std::vector<std::size_t> degrees;
    degrees.reserve(others.size());
    for (const auto& each : others)
        degrees.push_back(each.size());
    return degrees;
}

}  // namespace

bool isMarkedAsEgo(const GraphNode& node)
{
    return std::any_of(node.values.begin(), node.values.end(), [](const auto& value) {
        return (value.first == "is_ego" || value.first == "isEgo" || value.first == "ego")
               && yesNoIn(value.second) == 1.0;
    });
}

std::vector<EgoComponent> egoComponents(const ForeignGraph& graph, GraphEgo ego)
{
    const auto marked = static_cast<std::size_t>(
        std::count_if(graph.nodes.begin(), graph.nodes.end(), &isMarkedAsEgo));
    const bool splits =
        ego == GraphEgo::HighestDegree || (ego == GraphEgo::Attribute && marked > 1);
    const auto roots = splits ? componentsOf(graph) : std::vector<std::size_t>(graph.nodes.size());
    const auto degrees = degreesOf(graph);
    std::vector<EgoComponent> components;
    std::map<std::size_t, std::size_t> places;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        const auto [place, isNew] = places.emplace(roots[node], components.size());
        if (isNew)
            components.emplace_back();
        auto& component = components[place->second];
        component.nodes.push_back(node);
        const bool isEgo = ego == GraphEgo::Attribute
                               ? !component.ego && isMarkedAsEgo(graph.nodes[node])
                               : ego == GraphEgo::HighestDegree
                                     && (!component.ego || degrees[node] > degrees[*component.ego]);
        if (isEgo)
            component.ego = node;
    }
    for (std::size_t edge = 0; edge < graph.edges.size(); ++edge)
        components[places.at(roots[graph.edges[edge].source])].edges.push_back(edge);
    return components;
}

}  // namespace alteri
