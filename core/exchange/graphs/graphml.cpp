// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/graph_draft.hpp"
#include "core/exchange/graphs/graph_xml.hpp"
#include "core/model/codebook.hpp"
#include "core/model/small_letters.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace alteri {

namespace {

struct GraphmlKey {
    std::string name;
    std::string fallback;  ///< what an element without data has; may be empty
    bool isBoolean = false;
    bool isNumber = false;
    bool isNodeGraphics = false;
    bool isEdgeGraphics = false;
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
            const std::string id = key.attribute("id").value();
            if (read.name.empty())
                read.name = id;
            read.fallback = std::string(trimmed(key.child_value("default")));
            const std::string_view type = key.attribute("attr.type").value();
            const std::string_view drawn = key.attribute("yfiles.type").value();
            read.isBoolean = type.starts_with("bool");
            read.isNumber = type == "int" || type == "long" || type == "float" || type == "double";
            read.isNodeGraphics = drawn == "nodegraphics";
            read.isEdgeGraphics = drawn == "edgegraphics";
            read.target = key.attribute("for").value();
            if (!drawn.empty() && !read.isNodeGraphics && !read.isEdgeGraphics) {
                m_drawn.insert(id);
                continue;
            }
            // Two questions of one name are two questions.
            const auto isSame = [&](const auto& each) {
                return each.second.name == read.name && each.second.target == read.target;
            };
            if (std::any_of(m_keys.begin(), m_keys.end(), isSame))
                read.name += " (" + id + ")";
            m_keys[id] = std::move(read);
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
        // Nodes can hold graphs: all nodes are read first, then all edges.
        std::vector<pugi::xml_node> graphs{element};
        for (std::size_t at = 0; at < graphs.size(); ++at)
            for (const auto& node : graphs[at].children("node")) {
                const auto inside = node.child("graph");
                if (inside)
                    graphs.push_back(inside);
                if (inside && node.attribute("yfiles.foldertype"))
                    m_read.remark(DraftRemark::Kind::PartLeftOut,
                                  node.attribute("yfiles.foldertype").value(), labelOf(node));
                else
                    readNode(node, graph);
            }
        for (const auto& each : graphs) {
            const std::string_view usual = each.attribute("edgedefault").value();
            for (const auto& edge : each.children("edge"))
                readEdge(edge, usual == "directed", graph);
            for ([[maybe_unused]] const auto& lost : each.children("hyperedge"))
                m_read.remark(DraftRemark::Kind::PartLeftOut, "hyperedge");
        }
    }

    void readEdge(const pugi::xml_node& element, bool isUsuallyDirected, ForeignGraph& graph)
    {
        GraphEdge read;
        const std::string_view own = element.attribute("directed").value();
        read.values = valuesIn(element, "edge");
        read.isDirected = own.empty() ? isUsuallyDirected : own == "true";
        // visone says it in a value of its own.
        if (const auto direction = read.values.extract("visone.direction"); direction)
            read.isDirected = direction.mapped() == "true";
        for (const char* key : {"visone.edgeID", "visone.confirmation"})
            read.values.erase(key);
        const std::string source = element.attribute("source").value();
        const std::string target = element.attribute("target").value();
        const bool isTurned = readLine(element, read);
        graph.addEdge(isTurned ? target : source, isTurned ? source : target, std::move(read));
    }

    /// How yEd draws an edge says what it means: its file calls all of them directed.
    /// @return whether the arrow is at the source
    bool readLine(const pugi::xml_node& element, GraphEdge& edge) const
    {
        bool isTurned = false;
        for (const auto& data : element.children("data")) {
            const auto key = m_keys.find(data.attribute("key").value());
            if (key == m_keys.end() || !key->second.isEdgeGraphics)
                continue;
            if (const auto label = trimmed(descendant(data, "EdgeLabel").child_value());
                !label.empty())
                edge.values.emplace("label", label);
            const auto arrows = descendant(data, "Arrows");
            if (!arrows)
                continue;
            const bool hasNone = std::string_view(arrows.attribute("target").value()) == "none";
            const bool isFromNone = std::string_view(arrows.attribute("source").value()) == "none";
            edge.isDirected = edge.isDirected && hasNone != isFromNone;
            isTurned = hasNone && !isFromNone;
        }
        return isTurned;
    }

    GraphValues valuesIn(const pugi::xml_node& element, std::string_view target)
    {
        GraphValues values;
        std::set<std::string> there;
        for (const auto& data : element.children("data")) {
            const std::string id = data.attribute("key").value();
            const auto key = m_keys.find(id);
            if (key == m_keys.end() && !m_drawn.contains(id))
                m_read.remark(DraftRemark::Kind::PartLeftOut, "key", id);
            if (key == m_keys.end() || key->second.isNodeGraphics || key->second.isEdgeGraphics)
                continue;
            there.insert(key->second.name);
            const auto text = trimmed(data.child_value());
            const bool isNoNumber = key->second.isNumber && inSmallLetters(text) == "nan";
            if (!text.empty() && !isNoNumber)
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
        if (node.label.empty())
            node.label = labelOf(element);
    }

    /// What yEd and yFiles write on a node.
    static std::string labelOf(const pugi::xml_node& node)
    {
        for (const auto& data : node.children("data"))
            for (const auto* name : {"NodeLabel", "Label.Text"})
                if (const auto label = trimmed(descendant(data, name).child_value());
                    !label.empty())
                    return std::string(label);
        return {};
    }

    /// Places of yEd and visone; a place is the corner at the top left.
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
        }
    }

    std::map<std::string, GraphmlKey> m_keys;  ///< by their ids
    std::set<std::string> m_drawn;             ///< ids of keys of drawings that are not read
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
