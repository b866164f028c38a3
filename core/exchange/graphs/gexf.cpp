// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/graph_draft.hpp"
#include "core/exchange/graphs/graph_xml.hpp"
#include "core/model/codebook.hpp"
#include "core/model/small_letters.hpp"
#include "core/model/text_rules.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

class GexfReading {
public:
    explicit GexfReading(const pugi::xml_node& graph)
        : m_graph(graph)
        , m_usual(graph.attribute("defaultedgetype").value())
    {
        for (const auto& attributes : graph.children("attributes")) {
            const std::string of = attributes.attribute("class").value();
            for (const auto& attribute : attributes.children("attribute")) {
                const std::pair key(of, attribute.attribute("id").value());
                // Two questions of one title are two questions.
                std::string title = attribute.attribute("title").value();
                if (!m_titles.insert({of, title}).second)
                    title += " (" + std::string(key.second) + ")";
                m_names[key] = title;
                const std::string_view type = attribute.attribute("type").value();
                if (type == "integer" || type == "long" || type == "float" || type == "double")
                    m_numbers.insert(key);
                m_defaults[key] = std::string(trimmed(attribute.child_value("default")));
            }
        }
    }

    ForeignGraphs read()
    {
        m_read.graphs.emplace_back();
        auto& graph = m_read.graphs.front();
        // Nodes can hold nodes: all are read, one list after the other.
        std::vector<pugi::xml_node> lists{m_graph.child("nodes")};
        while (!lists.empty()) {
            const auto list = lists.back();
            lists.pop_back();
            for (const auto& node : list.children("node")) {
                readNode(node, graph);
                if (node.child("nodes"))
                    lists.push_back(node.child("nodes"));
            }
        }
        for (const auto& edge : m_graph.child("edges").children("edge"))
            readEdge(edge, graph);
        return std::move(m_read);
    }

private:
    /// When something was so is nothing that a study has.
    void tellTimes(const pugi::xml_node& element)
    {
        for (const char* name : {"start", "end", "timestamp", "intervals", "timestamps"})
            if (element.attribute(name)) {
                m_read.remark(DraftRemark::Kind::PartLeftOut, name);
                return;
            }
        if (element.child("spells"))
            m_read.remark(DraftRemark::Kind::PartLeftOut, "spells");
    }

    GraphValues valuesIn(const pugi::xml_node& element, const std::string& of)
    {
        GraphValues values;
        tellTimes(element);
        for (const auto& value : element.child("attvalues").children("attvalue")) {
            const auto* name = value.attribute("for") ? "for" : "id";
            const auto found = m_names.find({of, value.attribute(name).value()});
            const auto text = trimmed(value.attribute("value").value());
            if (found == m_names.end()) {
                m_read.remark(DraftRemark::Kind::PartLeftOut, "attvalue",
                              value.attribute(name).value());
                continue;
            }
            if (text.empty() || (m_numbers.contains(found->first) && inSmallLetters(text) == "nan"))
                continue;
            // The last of several times is the one that is kept.
            if (auto& known = values[found->second]; known.empty())
                known = std::string(text);
            else
                m_read.remark(DraftRemark::Kind::PartLeftOut, found->second,
                              std::exchange(known, std::string(text)));
        }
        for (const auto& [key, text] : m_defaults)
            if (key.first == of && !text.empty())
                values.emplace(m_names.at(key), text);
        return values;
    }

    void readNode(const pugi::xml_node& element, ForeignGraph& graph)
    {
        auto& node = graph.nodes[graph.nodeFor(element.attribute("id").value())];
        node.label = element.attribute("label").value();
        node.values = valuesIn(element, "node");
        const auto position = childNamed(element, "position");
        const auto x = parseNumber(position.attribute("x").value());
        const auto y = parseNumber(position.attribute("y").value());
        // Its y goes up.
        if (x && y)
            node.point = {*x, -*y};
    }

    void readEdge(const pugi::xml_node& element, ForeignGraph& graph)
    {
        GraphEdge edge;
        // networkx writes what it likes there.
        const std::string_view own = element.attribute("type").value();
        const bool isKnown = own == "directed" || own == "undirected" || own == "mutual";
        edge.isDirected = (isKnown ? own : std::string_view(m_usual)) == "directed";
        edge.kind = element.attribute("kind").value();
        edge.values = valuesIn(element, "edge");
        for (const char* name : {"weight", "label"})
            if (const std::string text = element.attribute(name).value(); !text.empty())
                edge.values.emplace(name, text);
        graph.addEdge(element.attribute("source").value(), element.attribute("target").value(),
                      std::move(edge));
    }

    pugi::xml_node m_graph;
    std::string m_usual;
    std::map<std::pair<std::string, std::string>, std::string> m_names;  ///< by class and id
    std::map<std::pair<std::string, std::string>, std::string> m_defaults;
    std::set<std::pair<std::string, std::string>> m_numbers;
    std::set<std::pair<std::string, std::string>> m_titles;  ///< by class
    ForeignGraphs m_read;
};

}  // namespace

bool isGexf(const ForeignFile& file)
{
    constexpr std::size_t head = 4096;
    return file.bytes.substr(0, head).find("<gexf") != std::string::npos;
}

StudyDraft readGexfFiles(std::vector<ForeignFile>&& files, const ForeignOptions& options)
{
    return draftOfGraphs(files, "GEXF", options, [](const ForeignFile& file) {
        pugi::xml_document document;
        loadGraph(document, file.bytes, file.name, "GEXF");
        return GexfReading(document.document_element().child("graph")).read();
    });
}

}  // namespace alteri
