// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/study_draft.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

struct TextLines;

// Graphs as files have them: nodes, edges, and columns of texts about them.

using GraphValues = std::map<std::string, std::string>;  ///< by the names of columns; none empty

struct GraphNode {
    std::string id;
    std::string label{};                               ///< empty: as the id
    std::optional<std::pair<double, double>> point{};  ///< y down
    GraphValues values{};
};

struct GraphEdge {
    std::size_t source = 0;
    std::size_t target = 0;
    std::string kind{};  ///< empty: the only one
    bool isDirected = false;
    GraphValues values{};
};

struct ForeignGraph {
    std::string name{};
    std::vector<GraphNode> nodes{};
    std::vector<GraphEdge> edges{};
    GraphValues values{};
    std::size_t lostEdges = 0;  ///< with an end that is no node

    /// The place of a node by its id; it is added if it is not there.
    std::size_t nodeFor(const std::string& id);
    /// Adds an edge between nodes that are there; else it is counted as lost.
    void addEdge(const std::string& source, const std::string& target, GraphEdge edge);

private:
    std::map<std::string, std::size_t> m_places{};
};

/// The graphs of one file; columns in the order in which they appear.
struct ForeignGraphs {
    std::vector<ForeignGraph> graphs{};
    std::set<std::string> booleans{};  ///< columns that may leave out what is false
    std::vector<DraftRemark> remarks{};

    /// Adds a remark; the same one again is counted. Of very many, the rest is told together.
    void remark(DraftRemark::Kind kind, const std::string& name, const std::string& detail = {})
    {
        constexpr std::size_t most = 50;
        const auto told = m_told.size() < most || m_told.contains({name, detail})
                              ? detail
                              : std::string("\xE2\x80\xA6");
        m_told.insert({name, told});
        remarks.push_back({kind, name, told});
    }

private:
    std::set<std::pair<std::string, std::string>> m_told{};
};

/// Takes a column of edges out of all that have it, if all of it is 1: that says nothing. Where
/// some edges have other values, those with 1 keep it.
void dropIfAllAreOne(ForeignGraphs& read, const std::string& column);

/// Tells what a text was read as that is no UTF-8.
void noteEncoding(ForeignGraphs& read, const TextLines& text, const std::string& file);

}  // namespace alteri
