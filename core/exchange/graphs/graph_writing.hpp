// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/graphs/written_graph.hpp"

#include <string>
#include <utility>
#include <vector>

namespace alteri {

// Graphs as files of other programs. What each format does not hold is said in the README beside.

/// GraphML that Gephi, igraph and NetworkX read alike: every key for nodes or for edges, places as
/// x and y, colours as r, g and b, no value where there is none, edges all directed or all not.
std::string graphMlText(const WrittenGraph& graph);

/// GraphML as yEd and visone draw it, with places, colours and lines (yFiles).
std::string yFilesText(const WrittenGraph& graph);

/// GEXF 1.2 with places and colours (Gephi).
std::string gexfText(const WrittenGraph& graph);

/// Pajek .net: labels, places and ties with their kinds as labels. No attributes.
std::string pajekText(const WrittenGraph& graph);

/// UCINET DL, the part that UCINET, Gephi and igraph all read: an edge list of numbers beneath a
/// line of labels (ASCII, 18 characters at most), each tie once, undirected ones in both
/// directions.
std::string dlText(const WrittenGraph& graph, WritingNotes& notes);

/// VNA of NetDraw: nodes with attributes, places, and for each kind of tie 0 or 1.
std::string vnaText(const WrittenGraph& graph);

/// Tables like those that the Interviewer of Network Canvas exports: of each map, the files of ego,
/// of nodes and of edges, by their names.
/// @param tables with codes, without tags
std::vector<std::pair<std::string, LabelledTable>>
networkCanvasTables(const StudyContents& contents,
                    const ExportTables& tables,
                    const ExportChoice& choice);

}  // namespace alteri
