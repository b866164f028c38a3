// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/labelled_table.hpp"
#include "core/exchange/statistics/writing_note.hpp"
#include "core/exchange/studies/export_tables.hpp"
#include "core/exchange/studies/study_contents.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// Networks as programs for graphs have them: one map, or several beside each other. Ego is a node
/// like the others, tied to all of its alteri on the map; ties between alteri are edges too.
struct WrittenGraph {
    struct Node {
        std::string label;
        bool isEgo = false;
        std::string egoId;
        std::string alterId;             ///< empty: it is ego
        int map = 1;                     ///< of ego, from 1
        std::optional<double> x{}, y{};  ///< to the right and upwards, 1 at the outer circle
        std::string colour{};            ///< "#rrggbb", or empty
    };
    struct Edge {
        std::size_t source = 0;
        std::size_t target = 0;
        std::string kind;  ///< key of the kind of tie; `egoKind` for ties of ego
        bool directed = false;
        std::string colour{};
        TieDash dash = TieDash::Solid;
    };
    static constexpr const char* egoKind = "ego";

    std::string name;       ///< ego's, with the number of the map where ego has several
    bool directed = false;  ///< some edges are, so that undirected ones stand in both directions
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    /// Answers about ego (`ego_KEY` where alteri have one of the key) and about alteri.
    LabelledTable nodeTable;
    /// Answers about ego's ties, and about those between alteri (`tie_KEY` where both have one).
    LabelledTable edgeTable;
};

/// The graphs of a study: one of each map, and one of all together.
struct WrittenGraphs {
    std::vector<WrittenGraph> ofMaps;
    WrittenGraph all;
    WritingNotes notes;
    /// What the columns of the tables are called in the graphs, by table and place; others are
    /// called as in their tables.
    std::map<std::pair<const ExportTable*, std::size_t>, std::string> columnNames;
};

/// @param tables of these contents, without tags
WrittenGraphs writtenGraphs(const StudyContents& contents,
                            const ExportTables& tables,
                            const ExportChoice& choice);

/// A text as a name of a file in a folder, without its ending: what some system forbids is `_`.
std::string fileNameOf(const std::string& text);

/// Names of files for the graphs, all different whatever the case of their letters.
std::vector<std::string> fileNamesOf(const std::vector<WrittenGraph>& graphs);

/// Where a node is drawn that has a place: centre 0, the outer circle at 300.
inline constexpr double drawnRadius = 300;

/// The three numbers of "#rrggbb"; nothing if it is no colour.
std::optional<std::array<int, 3>> partsOfColour(const std::string& colour);

// What a column of a graph's table is to readers of types.
enum class GraphType { Whole, Real, Text };
GraphType typeOf(const LabelledColumn& column);
/// The cell as text; nothing where there is no value.
std::optional<std::string> cellText(const LabelledColumn& column, std::size_t row);

/// A text within XML, in elements and attributes; characters that XML cannot have are replaced by
/// the sign for that (U+FFFD).
std::string xmlText(const std::string& text);

}  // namespace alteri
