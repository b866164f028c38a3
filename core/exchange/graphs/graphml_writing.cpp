// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/graph_writing.hpp"
#include "core/model/number_text.hpp"

namespace alteri {

namespace {

std::string keyLine(const std::string& id,
                    const std::string& of,
                    const std::string& name,
                    const std::string& type)
{
    return "  <key id=\"" + id + "\" for=\"" + of + "\" attr.name=\"" + xmlText(name)
           + "\" attr.type=\"" + type + "\"/>\n";
}

std::string graphMlType(const LabelledColumn& column)
{
    switch (typeOf(column)) {
    case GraphType::Whole:
        return "int";
    case GraphType::Real:
        return "double";
    case GraphType::Text:
        break;
    }
    return "string";
}

std::string keysOf(const LabelledTable& table, const std::string& of, const std::string& prefix)
{
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        text += keyLine(prefix + std::to_string(i), of, table.columns[i].name,
                        graphMlType(table.columns[i]));
    return text;
}

std::string dataOf(const std::string& key, const std::string& text)
{
    return "      <data key=\"" + key + "\">" + xmlText(text) + "</data>\n";
}

std::string rowOf(const LabelledTable& table, std::size_t row, const std::string& prefix)
{
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (const auto cell = cellText(table.columns[i], row))
            text += dataOf(prefix + std::to_string(i), *cell);
    return text;
}

std::string commonKeys(const WrittenGraph& graph)
{
    return keyLine("is_ego", "node", "is_ego", "boolean")
           + keyLine("ego_id", "node", "ego_id", "string") + keyLine("map", "node", "map", "int")
           + keyLine("alter_id", "node", "alter_id", "string")
           + keyLine("kind", "edge", "kind", "string") + keysOf(graph.nodeTable, "node", "na")
           + keysOf(graph.edgeTable, "edge", "ea");
}

std::string commonData(const WrittenGraph& graph, std::size_t number)
{
    const auto& node = graph.nodes[number];
    return dataOf("is_ego", node.isEgo ? "true" : "false") + dataOf("ego_id", node.egoId)
           + dataOf("map", std::to_string(node.map))
           + (node.isEgo ? std::string() : dataOf("alter_id", node.alterId))
           + rowOf(graph.nodeTable, number, "na");
}

std::string begin(const std::string& more, const std::string& keys, bool directed)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml "
           "xmlns=\"http://graphml.graphdrawing.org/xmlns\""
           + more + ">\n" + keys + "  <graph id=\"G\" edgedefault=\""
           + (directed ? "directed" : "undirected") + "\">\n";
}

std::string edgeHead(const WrittenGraph::Edge& edge, std::size_t number)
{
    return "    <edge id=\"e" + std::to_string(number) + "\" source=\"n"
           + std::to_string(edge.source) + "\" target=\"n" + std::to_string(edge.target) + "\">\n";
}

std::string plainNode(const WrittenGraph& graph, std::size_t number)
{
    const auto& node = graph.nodes[number];
    auto text = "    <node id=\"n" + std::to_string(number) + "\">\n" + dataOf("label", node.label);
    if (node.x && node.y)
        text += dataOf("x", fixedText(*node.x * drawnRadius, 2))
                + dataOf("y", fixedText(*node.y * drawnRadius, 2));
    if (const auto colour = partsOfColour(node.colour))
        text += dataOf("r", std::to_string(colour->at(0)))
                + dataOf("g", std::to_string(colour->at(1)))
                + dataOf("b", std::to_string(colour->at(2)));
    return text + commonData(graph, number) + "    </node>\n";
}

/// A node as yEd draws it: its place is that of its upper left corner, y downwards. Who has no
/// place stands in rows beneath the map.
std::string drawnNode(const WrittenGraph& graph, std::size_t number, std::size_t& waiting)
{
    constexpr double size = 24;
    constexpr std::size_t inRow = 16;
    const auto& node = graph.nodes[number];
    double x = 0;
    double y = 0;
    if (node.x && node.y) {
        x = *node.x * drawnRadius;
        y = -*node.y * drawnRadius;
    } else {
        const auto row = waiting / inRow;
        x = -drawnRadius + 2 * size * static_cast<double>(waiting % inRow);
        y = 1.5 * drawnRadius + 2 * size * static_cast<double>(row);
        ++waiting;
    }
    const auto colour = partsOfColour(node.colour) ? node.colour : std::string("#c0c0c0");
    return "    <node id=\"n" + std::to_string(number) + "\">\n      <data key=\"graphics\">"
           + "<y:ShapeNode><y:Geometry x=\"" + fixedText(x - size / 2, 2) + "\" y=\""
           + fixedText(y - size / 2, 2) + "\" width=\"" + fixedText(size, 1) + "\" height=\""
           + fixedText(size, 1) + "\"/><y:Fill color=\"" + colour
           + "\" transparent=\"false\"/><y:BorderStyle type=\"line\" width=\"1.0\" "
             "color=\"#000000\"/><y:NodeLabel>"
           + xmlText(node.label) + "</y:NodeLabel><y:Shape type=\""
           + (node.isEgo ? "rectangle" : "ellipse") + "\"/></y:ShapeNode></data>\n"
           + commonData(graph, number) + "    </node>\n";
}

std::string drawnEdge(const WrittenGraph::Edge& edge)
{
    const auto colour = partsOfColour(edge.colour) ? edge.colour : std::string("#808080");
    const auto* line = edge.dash == TieDash::Dashed   ? "dashed"
                       : edge.dash == TieDash::Dotted ? "dotted"
                                                      : "line";
    return "      <data key=\"lines\"><y:PolyLineEdge><y:LineStyle color=\"" + colour + "\" type=\""
           + line + "\" width=\"1.0\"/><y:Arrows source=\"none\" target=\""
           + (edge.directed ? "standard" : "none") + "\"/></y:PolyLineEdge></data>\n";
}

}  // namespace

std::string graphMlText(const WrittenGraph& graph)
{
    const auto keys = keyLine("label", "node", "label", "string")
                      + keyLine("x", "node", "x", "double") + keyLine("y", "node", "y", "double")
                      + keyLine("r", "node", "r", "int") + keyLine("g", "node", "g", "int")
                      + keyLine("b", "node", "b", "int") + commonKeys(graph);
    auto text = begin({}, keys, graph.directed);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        text += plainNode(graph, i);
    for (std::size_t i = 0; i < graph.edges.size(); ++i)
        text += edgeHead(graph.edges[i], i) + dataOf("kind", graph.edges[i].kind)
                + rowOf(graph.edgeTable, i, "ea") + "    </edge>\n";
    return text + "  </graph>\n</graphml>\n";
}

std::string yFilesText(const WrittenGraph& graph)
{
    const auto keys = "  <key id=\"graphics\" for=\"node\" yfiles.type=\"nodegraphics\"/>\n"
                      "  <key id=\"lines\" for=\"edge\" yfiles.type=\"edgegraphics\"/>\n"
                      + commonKeys(graph);
    auto text = begin(" xmlns:y=\"http://www.yworks.com/xml/graphml\"", keys, graph.directed);
    std::size_t waiting = 0;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        text += drawnNode(graph, i, waiting);
    for (std::size_t i = 0; i < graph.edges.size(); ++i)
        text += edgeHead(graph.edges[i], i) + drawnEdge(graph.edges[i])
                + dataOf("kind", graph.edges[i].kind) + rowOf(graph.edgeTable, i, "ea")
                + "    </edge>\n";
    return text + "  </graph>\n</graphml>\n";
}

}  // namespace alteri
