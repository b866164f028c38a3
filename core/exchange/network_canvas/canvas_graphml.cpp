// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/network_canvas/canvas_export.hpp"

#include <map>
#include <pugixml.hpp>
#include <utility>

namespace alteri {

namespace {

class GraphmlReading {
public:
    GraphmlReading(const pugi::xml_node& root, CanvasExport& into)
        : m_into(into)
    {
        for (const auto& key : root.children("key")) {
            const std::string target = key.attribute("for").value();
            const auto name = columnFor(key.attribute("attr.name").value());
            m_names[key.attribute("id").value()] = name;
            if (isHead(name))
                continue;
            (target == "graph"  ? into.ofCases
             : target == "node" ? into.ofNodes
                                : into.ofEdges)
                .add(name);
        }
    }

    void read(const pugi::xml_node& graph)
    {
        CanvasCase added;
        added.values = valuesIn(graph);
        added.uuid = taken(added.values, "networkCanvasUUID");
        added.caseId = graph.attribute("nc:caseId").value();
        if (added.uuid.empty())
            added.uuid = graph.attribute("nc:sessionUUID").value();
        for (const auto& [attribute, column] :
             {std::pair("nc:sessionUUID", "networkCanvasSessionID"),
              std::pair("nc:sessionStartTime", "sessionStart"),
              std::pair("nc:sessionFinishTime", "sessionFinish"),
              std::pair("nc:sessionExportTime", "sessionExported")})
            if (const auto found = graph.attribute(attribute)) {
                m_into.ofCases.add(column);
                added.values[column] = found.value();
            }
        added.isUnfinished = !graph.attribute("nc:sessionFinishTime");
        if (m_into.protocol.empty())
            m_into.protocol = graph.attribute("nc:protocolName").value();
        const auto ego = added.uuid;
        m_into.cases.push_back(std::move(added));
        for (const auto& node : graph.children("node"))
            addNode(node, ego);
        for (const auto& edge : graph.children("edge"))
            addEdge(edge, ego);
    }

private:
    static bool isHead(const std::string& name)
    {
        return name == "label" || name.starts_with("networkCanvas");
    }

    /// Tables write the two numbers of a place in small letters.
    static std::string columnFor(std::string name)
    {
        if (name.ends_with("_X") || name.ends_with("_Y"))
            name.back() = name.back() == 'X' ? 'x' : 'y';
        return name;
    }

    CanvasValues valuesIn(const pugi::xml_node& element) const
    {
        CanvasValues values;
        for (const auto& data : element.children("data")) {
            const auto name = m_names.find(data.attribute("key").value());
            const std::string text = data.child_value();
            if (name != m_names.end() && !text.empty())
                values[name->second] = text;
        }
        return values;
    }

    static std::string taken(CanvasValues& values, const char* name)
    {
        const auto found = values.extract(name);
        return found ? found.mapped() : std::string();
    }

    void addNode(const pugi::xml_node& element, const std::string& ego)
    {
        CanvasNode node;
        node.ego = ego;
        node.id = element.attribute("id").value();
        node.values = valuesIn(element);
        node.uuid = taken(node.values, "networkCanvasUUID");
        node.type = taken(node.values, "networkCanvasType");
        taken(node.values, "label");
        m_into.nodes.push_back(std::move(node));
    }

    void addEdge(const pugi::xml_node& element, const std::string& ego)
    {
        CanvasEdge edge;
        edge.ego = ego;
        edge.source = element.attribute("source").value();
        edge.target = element.attribute("target").value();
        edge.values = valuesIn(element);
        edge.type = taken(edge.values, "networkCanvasType");
        for (const char* head :
             {"networkCanvasUUID", "networkCanvasSourceUUID", "networkCanvasTargetUUID", "label"})
            taken(edge.values, head);
        m_into.edges.push_back(std::move(edge));
    }

    CanvasExport& m_into;
    std::map<std::string, std::string> m_names;  ///< by the ids of keys
};

}  // namespace

bool isCanvasGraphml(const std::string& bytes)
{
    constexpr std::size_t head = 4096;
    const auto beginning = bytes.substr(0, head);
    return beginning.find("<graphml") != std::string::npos
           && beginning.find("schema.networkcanvas.com") != std::string::npos;
}

void readCanvasGraphml(const CanvasFile& file, CanvasExport& into)
{
    pugi::xml_document document;
    const auto result = document.load_buffer(file.second.data(), file.second.size());
    if (!result)
        throw Error(ErrorCode::ForeignFileInvalid,
                    {file.first, "Network Canvas", result.description()});
    const auto root = document.document_element();
    GraphmlReading reading(root, into);
    for (const auto& graph : root.children("graph"))
        reading.read(graph);
}

}  // namespace alteri
