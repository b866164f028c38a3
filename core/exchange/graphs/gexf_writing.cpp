// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/graph_writing.hpp"
#include "core/model/number_text.hpp"

namespace alteri {

namespace {

std::string gexfType(const LabelledColumn& column)
{
    switch (typeOf(column)) {
    case GraphType::Whole:
        return "integer";
    case GraphType::Real:
        return "double";
    case GraphType::Text:
        break;
    }
    return "string";
}

std::string attributeLine(const std::string& id, const std::string& title, const std::string& type)
{
    return "      <attribute id=\"" + id + "\" title=\"" + xmlText(title) + "\" type=\"" + type
           + "\"/>\n";
}

std::string attributesOf(const LabelledTable& table)
{
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        text += attributeLine("a" + std::to_string(i), table.columns[i].name,
                              gexfType(table.columns[i]));
    return text;
}

std::string attributeValue(const std::string& key, const std::string& text)
{
    return "<attvalue for=\"" + key + "\" value=\"" + xmlText(text) + "\"/>";
}

std::string attributeValues(const LabelledTable& table, std::size_t row)
{
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (const auto cell = cellText(table.columns[i], row))
            text += attributeValue("a" + std::to_string(i), *cell);
    return text;
}

std::string gexfNode(const WrittenGraph& graph, std::size_t number)
{
    const auto& node = graph.nodes[number];
    auto text = "      <node id=\"n" + std::to_string(number) + "\" label=\"" + xmlText(node.label)
                + "\"><attvalues>" + attributeValue("is_ego", node.isEgo ? "true" : "false")
                + attributeValue("ego_id", node.egoId)
                + attributeValue("map", std::to_string(node.map));
    if (!node.isEgo)
        text += attributeValue("alter_id", node.alterId);
    text += attributeValues(graph.nodeTable, number) + "</attvalues>";
    if (const auto colour = partsOfColour(node.colour))
        text += "<viz:color r=\"" + std::to_string(colour->at(0)) + "\" g=\""
                + std::to_string(colour->at(1)) + "\" b=\"" + std::to_string(colour->at(2))
                + "\"/>";
    if (node.x && node.y)
        text += "<viz:position x=\"" + fixedText(*node.x * drawnRadius, 2) + "\" y=\""
                + fixedText(*node.y * drawnRadius, 2) + "\" z=\"0.0\"/>";
    return text + "</node>\n";
}

}  // namespace

std::string gexfText(const WrittenGraph& graph)
{
    auto text =
        std::string("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    "<gexf xmlns=\"http://www.gexf.net/1.2draft\" "
                    "xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" version=\"1.2\">\n"
                    "  <graph mode=\"static\" defaultedgetype=\"")
        + (graph.directed ? "directed" : "undirected") + "\">\n    <attributes class=\"node\">\n"
        + attributeLine("is_ego", "is_ego", "boolean") + attributeLine("ego_id", "ego_id", "string")
        + attributeLine("map", "map", "integer") + attributeLine("alter_id", "alter_id", "string")
        + attributesOf(graph.nodeTable) + "    </attributes>\n    <attributes class=\"edge\">\n"
        + attributeLine("kind", "kind", "string") + attributesOf(graph.edgeTable)
        + "    </attributes>\n    <nodes>\n";
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        text += gexfNode(graph, i);
    text += "    </nodes>\n    <edges>\n";
    for (std::size_t i = 0; i < graph.edges.size(); ++i)
        text += "      <edge id=\"e" + std::to_string(i) + "\" source=\"n"
                + std::to_string(graph.edges[i].source) + "\" target=\"n"
                + std::to_string(graph.edges[i].target) + "\"><attvalues>"
                + attributeValue("kind", graph.edges[i].kind) + attributeValues(graph.edgeTable, i)
                + "</attvalues></edge>\n";
    return text + "    </edges>\n  </graph>\n</gexf>\n";
}

}  // namespace alteri
