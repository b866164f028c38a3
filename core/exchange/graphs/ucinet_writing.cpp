// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/graph_writing.hpp"
#include "core/model/ascii.hpp"
#include "core/model/number_text.hpp"

#include <map>
#include <set>
#include <utility>

namespace alteri {

namespace {

/// ASCII of letters, digits and `_ . -`, 18 at most, different whatever the letters' case.
std::string dlLabel(const std::string& text, std::set<std::string>& taken)
{
    constexpr std::size_t longest = 18;
    std::string label;
    for (const char c : text) {
        const bool isPlain =
            isAsciiLetter(c) || isAsciiDigit(c) || c == '_' || c == '.' || c == '-';
        if (isPlain)
            label += c;
        else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U)
            label += '_';
    }
    if (label.empty())
        label = "_";
    label = label.substr(0, longest);
    const auto upper = [](std::string name) {
        for (auto& c : name)
            c = largeAscii(c);
        return name;
    };
    auto made = label;
    for (int number = 2; !taken.insert(upper(made)).second; ++number) {
        const auto ending = "-" + std::to_string(number);
        made = label.substr(0, longest - ending.size()) + ending;
    }
    return made;
}

/// What a node is called among those of all maps.
std::string nodeId(const WrittenGraph::Node& node)
{
    auto id = node.egoId + "_" + std::to_string(node.map);
    if (!node.isEgo)
        id += "_" + node.alterId;
    return id;
}

std::string vnaCell(const std::string& text)
{
    std::string cell = "\"";
    for (const char c : text)
        cell += c == '"' ? '\'' : static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    return cell + "\"";
}

std::set<std::string> kindsOf(const WrittenGraph& graph)
{
    std::set<std::string> kinds;
    for (const auto& edge : graph.edges)
        kinds.insert(edge.kind);
    return kinds;
}

/// Columns of nodes and what they say, after those that all have.
std::string vnaNodes(const WrittenGraph& graph)
{
    std::string text;
    for (const auto& column : graph.nodeTable.columns)
        text += " " + vnaCell(column.name);
    text += "\n";
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const auto& node = graph.nodes[i];
        text += vnaCell(nodeId(node)) + " " + vnaCell(node.label) + (node.isEgo ? " 1" : " 0");
        for (const auto& column : graph.nodeTable.columns) {
            const auto cell = cellText(column, i);
            const bool isPlain = cell && column.kind == LabelledColumn::Kind::Number;
            text += " " + (isPlain ? *cell : vnaCell(cell.value_or(std::string())));
        }
        text += "\n";
    }
    return text;
}

std::string vnaPlaces(const WrittenGraph& graph)
{
    std::string text;
    for (const auto& node : graph.nodes)
        if (node.x && node.y)
            text += vnaCell(nodeId(node)) + " " + fixedText(500 + 400 * *node.x, 1) + " "
                    + fixedText(500 - 400 * *node.y, 1) + "\n";
    return text;
}

/// A column for each kind of tie, a row for each pair in each direction.
std::string vnaTies(const WrittenGraph& graph)
{
    const auto kinds = kindsOf(graph);
    std::string text;
    for (const auto& kind : kinds)
        text += " " + vnaCell(kind);
    text += "\n";
    std::map<std::pair<std::size_t, std::size_t>, std::set<std::string>> ties;
    for (const auto& edge : graph.edges) {
        ties[{edge.source, edge.target}].insert(edge.kind);
        if (!edge.directed)
            ties[{edge.target, edge.source}].insert(edge.kind);
    }
    for (const auto& [ends, of] : ties) {
        text += vnaCell(nodeId(graph.nodes[ends.first])) + " "
                + vnaCell(nodeId(graph.nodes[ends.second]));
        for (const auto& kind : kinds)
            text += of.contains(kind) ? " 1" : " 0";
        text += "\n";
    }
    return text;
}

}  // namespace

std::string dlText(const WrittenGraph& graph, WritingNotes& notes)
{
    auto text = "dl n=" + std::to_string(graph.nodes.size()) + "\nformat = edgelist1\nlabels:\n";
    std::set<std::string> taken;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const auto label = dlLabel(graph.nodes[i].label, taken);
        text += (i == 0 ? "" : ",") + label;
        if (label != graph.nodes[i].label)
            notes.push_back({WritingNote::Kind::Renamed, graph.name, graph.nodes[i].label, label});
    }
    text += "\ndata:\n";
    std::set<std::pair<std::size_t, std::size_t>> written;
    const auto add = [&](std::size_t source, std::size_t target) {
        if (written.insert({source, target}).second)
            text += std::to_string(source + 1) + " " + std::to_string(target + 1) + "\n";
    };
    for (const auto& edge : graph.edges) {
        add(edge.source, edge.target);
        if (!edge.directed)
            add(edge.target, edge.source);
    }
    return text;
}

std::string vnaText(const WrittenGraph& graph)
{
    return "*Node data\nID label is_ego" + vnaNodes(graph) + "*Node properties\nID x y\n"
           + vnaPlaces(graph) + "*Tie data\nfrom to" + vnaTies(graph);
}

}  // namespace alteri
