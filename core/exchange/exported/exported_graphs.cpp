// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exported/exported_graphs.hpp"

#include "core/exchange/graphs/graph_components.hpp"
#include "core/exchange/graphs/graph_draft.hpp"
#include "core/exchange/graphs/written_graph.hpp"
#include "core/model/number_text.hpp"

#include <cmath>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>

namespace alteri {

namespace {

/// Rows of one table, with the file that each is from.
struct GraphRows {
    std::vector<GraphValues> rows{};
    std::vector<std::string> files{};

    void add(GraphValues row, const std::string& file)
    {
        rows.push_back(std::move(row));
        files.push_back(file);
    }
};

ExportedTable tableOf(const std::shared_ptr<const GraphRows>& rows)
{
    ExportedTable made;
    made.rows = rows->rows.size();
    made.isOfGraphs = true;
    std::set<std::string> columns;
    for (const auto& row : rows->rows)
        for (const auto& [column, text] : row)
            columns.insert(column);
    made.columns.assign(columns.begin(), columns.end());
    if (!rows->files.empty())
        made.file = rows->files.front();
    made.text = [rows, columns = made.columns](std::size_t row, std::size_t column) {
        const auto found = rows->rows[row].find(columns[column]);
        return found == rows->rows[row].end() ? std::string() : found->second;
    };
    made.where = [rows](std::size_t row, std::size_t) { return Where{rows->files[row], 0, 0}; };
    return made;
}

class GraphTables {
public:
    /// @return whether the file has a map that none before had
    bool take(const ForeignFile& file)
    {
        const bool isDrawn = file.bytes.find("yfiles.type") != std::string::npos;
        const auto read = readGraphml(file);
        std::set<MapKey> news;
        for (const auto& graph : read.graphs)
            takeGraph(graph, file.name, isDrawn, news);
        return !news.empty();
    }

    void moveTo(ExportedTables& tables)
    {
        for (auto& [name, rows] : m_tables)
            tables.byName.emplace(name, tableOf(std::make_shared<GraphRows>(std::move(rows))));
    }

private:
    using MapKey = std::pair<std::string, std::string>;  ///< ego, number of the map

    static std::string valueIn(const GraphNode& node, const char* key)
    {
        const auto found = node.values.find(key);
        return found == node.values.end() ? std::string() : found->second;
    }

    static MapKey mapOf(const GraphNode& node)
    {
        return {valueIn(node, "ego_id"), valueIn(node, "map")};
    }

    void takeGraph(const ForeignGraph& graph,
                   const std::string& file,
                   bool isDrawn,
                   std::set<MapKey>& news)
    {
        for (const auto& node : graph.nodes)
            if (isMarkedAsEgo(node) && m_maps.insert(mapOf(node)).second)
                news.insert(mapOf(node));
        for (const auto& node : graph.nodes)
            if (news.contains(mapOf(node)))
                takeNode(node, file);
        for (const auto& edge : graph.edges)
            if (news.contains(mapOf(graph.nodes[edge.source])))
                takeEdge(graph, edge, file, isDrawn);
    }

    void takeNode(const GraphNode& node, const std::string& file)
    {
        auto row = node.values;
        row["label"] = node.label;
        if (!isMarkedAsEgo(node)) {
            if (m_alteri.emplace(valueIn(node, "ego_id"), valueIn(node, "alter_id")).second)
                m_tables["alteri"].add(std::move(row), file);
            return;
        }
        m_tables["maps"].add(row, file);
        if (m_egos.insert(valueIn(node, "ego_id")).second)
            m_tables["egos"].add(std::move(row), file);
    }

    void takeEdge(const ForeignGraph& graph,
                  const GraphEdge& edge,
                  const std::string& file,
                  bool isDrawn)
    {
        const auto& source = graph.nodes[edge.source];
        const auto& target = graph.nodes[edge.target];
        auto row = edge.values;
        row["ego_id"] = valueIn(source, "ego_id");
        row["map"] = valueIn(source, "map");
        if (!isMarkedAsEgo(source) && !isMarkedAsEgo(target)) {
            row["source"] = valueIn(source, "alter_id");
            row["target"] = valueIn(target, "alter_id");
            m_tables["alter_ties"].add(std::move(row), file);
            return;
        }
        // Where some ties have directions those of ego stand in both.
        if (!isMarkedAsEgo(source))
            return;
        row["alter_id"] = valueIn(target, "alter_id");
        addPlace(target, isDrawn, row);
        m_tables["ties"].add(std::move(row), file);
    }

    /// Drawn graphs count downwards, and have places for those who have none on the map.
    static void addPlace(const GraphNode& alter, bool isDrawn, GraphValues& row)
    {
        constexpr double farthest = 1.3;
        if (!alter.point)
            return;
        const auto x = alter.point->first / drawnRadius;
        const auto y = (isDrawn ? -1 : 1) * alter.point->second / drawnRadius;
        if (isDrawn && std::hypot(x, y) > farthest)
            return;
        row["x"] = fullText(x);
        row["y"] = fullText(y);
    }

    std::map<std::string, GraphRows> m_tables;
    std::set<MapKey> m_maps;
    std::set<std::string> m_egos;
    std::set<std::pair<std::string, std::string>> m_alteri;
};

}  // namespace

void addExportedGraphs(const std::vector<ForeignFile>& files, ExportedTables& into)
{
    GraphTables tables;
    for (const auto& file : files)
        if (!tables.take(file))
            into.others.push_back(file.name);
    tables.moveTo(into);
}

}  // namespace alteri
