// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/foreign_file.hpp"
#include "core/exchange/graphs/foreign_graph.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace alteri {

/// A part of a graph that is one ego network: its nodes, and which of them is ego.
struct EgoComponent {
    std::vector<std::size_t> nodes;  ///< in the order of the graph, ego too
    std::vector<std::size_t> edges{};
    std::optional<std::size_t> ego{};
};

/// Whether one of the columns that say so (`is_ego`, `isEgo`, `ego`) says that a node is ego.
bool isMarkedAsEgo(const GraphNode& node);

/// Splits a graph into ego networks: by its components where it has several egos, or where the
/// node of the highest degree of each is ego; else it is one.
std::vector<EgoComponent> egoComponents(const ForeignGraph& graph, GraphEgo ego);

}  // namespace alteri
