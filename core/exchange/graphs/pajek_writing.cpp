// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/graph_writing.hpp"
#include "core/model/number_text.hpp"

namespace alteri {

namespace {

/// Within quotation marks there may be none, and no line break.
std::string pajekLabel(const std::string& text)
{
    std::string label = "\"";
    for (const char c : text)
        label += c == '"' ? '\'' : static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    return label + "\"";
}

}  // namespace

std::string pajekText(const WrittenGraph& graph)
{
    auto text = "*Vertices " + std::to_string(graph.nodes.size()) + "\n";
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const auto& node = graph.nodes[i];
        text += std::to_string(i + 1) + " " + pajekLabel(node.label);
        // Between 0 and 1, y downwards.
        if (node.x && node.y)
            text += " " + fixedText(0.5 + 0.4 * *node.x, 4) + " "
                    + fixedText(0.5 - 0.4 * *node.y, 4) + " 0.5";
        text += "\n";
    }
    text += graph.directed ? "*Arcs\n" : "*Edges\n";
    for (const auto& edge : graph.edges)
        text += std::to_string(edge.source + 1) + " " + std::to_string(edge.target + 1) + " 1 l "
                + pajekLabel(edge.kind) + "\n";
    return text;
}

}  // namespace alteri
