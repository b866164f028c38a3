// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/graph_draft.hpp"
#include "core/exchange/graphs/graph_xml.hpp"
#include "core/model/codebook.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

struct GraphmlKey {
    std::string name;
    std::string fallback;  ///< what an element without data has; may be empty
    bool isBoolean = false;
    bool isNodeGraphics = false;
    std::string target;  ///< "node", "edge", "graph" or "all"
};

/// The number at an attribute or in a text.
std::optional<double> numberIn(std::string_view text)
{
    return parseNumber(trimmed(text));
}

class GraphmlFileReading {
public:
    explicit GraphmlFileReading(const pugi::xml_node& root)
    {
        for (const auto& key : root.children("key")) {
            GraphmlKey read;
            read.name = key.attribute("attr.name").value();
            if (read.name.empty())
                read.name = key.attribute("id").value();
            read.fallback = std::string(trimmed(key.child_value("default")));
            read.isBoolean =
                std::string_view(key.attribute("attr.type").value()).starts_with("bool");
            read.isNodeGraphics =
                std::string_view(key.attribute("yfiles.type").value()) == "nodegraphics";
            read.target = key.attribute("for").value();
            if (key.attribute("yfiles.type") && !read.isNodeGraphics)
                continue;
            m_keys[key.attribute("id").value()] = std::move(read);
        }
    }

    ForeignGraphs read(const pugi::xml_node& root)
    {
        for (const auto& graph : root.children("graph"))
            readGraph(graph);
        for (const auto& [id, key] : m_keys)
            if (key.isBoolean && m_missing.contains(key.name))
                m_read.booleans.insert(key.name);
        return std::move(m_read);
    }

private:
    void readGraph(const pugi::xml_node& element)
    {
        auto& graph = m_read.graphs.emplace_back();
        graph.values = valuesIn(element, "graph");
        if (const auto name = graph.values.extract("name"); name)
            graph.name = name.mapped();
        const std::string_view usual = element.attribute("edgedefault").value();
        for (const auto& node : element.children("node"))
            readNode(node, graph);
        for (const auto& edge : element.children("edge")) {
            GraphEdge read;
            const std::string_view own = edge.attribute("directed").value();
            read.values = valuesIn(edge, "edge");
            read.isDirected = own.empty() ? usual == "directed" : own == "true";
            // visone says it in a value of its own.
            if (const auto direction = read.values.extract("visone.direction"); direction)
                read.isDirected = direction.mapped() == "true";
            for (const char* key : {"visone.edgeID", "visone.confirmation"})
                read.values.erase(key);
            graph.addEdge(edge.attribute("source").value(), edge.attribute("target").value(),
                          std::move(read));
        }
    }

    GraphValues valuesIn(const pugi::xml_node& element, std::string_view target)
    {
        GraphValues values;
        std::set<std::string> there;
        for (const auto& data : element.children("data")) {
            const auto key = m_keys.find(data.attribute("key").value());
            if (key == m_keys.end() || key->second.isNodeGraphics)
                continue;
            there.insert(key->second.name);
            if (const auto text = trimmed(data.child_value()); !text.empty())
                values[key->second.name] = std::string(text);
        }
        for (const auto& [id, key] : m_keys) {
            if ((key.target != target && key.target != "all") || there.contains(key.name))
                continue;
            if (!key.fallback.empty())
                values.emplace(key.name, key.fallback);
            else if (key.isBoolean)
                m_missing.insert(key.name);
        }
        return values;
    }

    void readNode(const pugi::xml_node& element, ForeignGraph& graph)
    {
        auto& node = graph.nodes[graph.nodeFor(element.attribute("id").value())];
        node.values = valuesIn(element, "node");
        for (const char* key : {"visone.nodeID"})
            node.values.erase(key);
        for (const char* key : {"label", "Label", "name"})
            if (node.label.empty())
                if (const auto label = node.values.extract(key); label)
                    node.label = label.mapped();
        if (const auto id = node.values.find("id");
            id != node.values.end() && id->second == node.id)
            node.values.erase(id);
        const auto x = node.values.find("x");
        const auto y = node.values.find("y");
        if (x != node.values.end() && y != node.values.end()) {
            const auto across = numberIn(x->second);
            const auto down = numberIn(y->second);
            if (across && down) {
                node.point = {*across, *down};
                node.values.erase("x");
                node.values.erase("y");
            }
        }
        readGraphics(element, node);
    }

    /// Places and labels of yEd and visone; a place is the corner at the top left.
    void readGraphics(const pugi::xml_node& element, GraphNode& node) const
    {
        for (const auto& data : element.children("data")) {
            const auto key = m_keys.find(data.attribute("key").value());
            if (key == m_keys.end() || !key->second.isNodeGraphics)
                continue;
            const auto geometry = descendant(data, "Geometry");
            const auto x = numberIn(geometry.attribute("x").value());
            const auto y = numberIn(geometry.attribute("y").value());
            const auto width = numberIn(geometry.attribute("width").value()).value_or(0);
            const auto height = numberIn(geometry.attribute("height").value()).value_or(0);
            if (x && y)
                node.point = {*x + width / 2, *y + height / 2};
            const auto label = trimmed(descendant(data, "NodeLabel").child_value());
            if (node.label.empty())
                node.label = std::string(label);
        }
    }

    std::map<std::string, GraphmlKey> m_keys;  ///< by their ids
    std::set<std::string> m_missing;           ///< booleans that some elements lack
    ForeignGraphs m_read;
};

}  // namespace

bool isGraphml(const ForeignFile& file)
{
    constexpr std::size_t head = 4096;
    return file.bytes.substr(0, head).find("<graphml") != std::string::npos;
}

ForeignGraphs readGraphml(const ForeignFile& file)
{
    pugi::xml_document document;
    loadGraph(document, file.bytes, file.name, "GraphML");
    const auto root = document.document_element();
    return GraphmlFileReading(root).read(root);
}

StudyDraft readGraphmlFiles(std::vector<ForeignFile>&& files, const ForeignOptions& options)
{
    return draftOfGraphs(files, "GraphML", options, &readGraphml);
}

}  // namespace alteri
