// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alteri {

// What Network Canvas exports, whether as tables or as GraphML. Values are texts as the tables have
// them; what is empty there is not in a row.

using CanvasValues = std::map<std::string, std::string>;  ///< by the name of the column

struct CanvasCase {
    std::string uuid;  ///< of ego
    std::string caseId;
    CanvasValues values{};
    bool isUnfinished = false;
};

struct CanvasNode {
    std::string ego;   ///< uuid
    std::string id;    ///< number within the interview
    std::string uuid;  ///< may be empty
    std::string type;
    CanvasValues values{};
};

struct CanvasEdge {
    std::string ego;
    std::string type;
    std::string source;  ///< uuid or number of a node
    std::string target;
    CanvasValues values{};
};

/// Names of columns in the order in which they first appear.
class CanvasColumns {
public:
    void add(const std::string& name);
    const std::vector<std::string>& names() const { return m_names; }

private:
    std::vector<std::string> m_names;
    std::map<std::string, std::size_t> m_places;
};

/// What files that Alteri writes name as the program, where newer versions of theirs name
/// themselves.
inline constexpr std::string_view alteriAsCanvas = "Alteri";
/// How far from the middle of the screen these have the outer circle.
inline constexpr double writtenCircle = 0.4;

struct CanvasExport {
    std::string protocol{};  ///< its name
    std::vector<CanvasCase> cases{};
    std::vector<CanvasNode> nodes{};
    std::vector<CanvasEdge> edges{};
    CanvasColumns ofCases{};
    CanvasColumns ofNodes{};
    CanvasColumns ofEdges{};
    bool isOfAlteri = false;               ///< written by Alteri
    std::vector<std::string> repeating{};  ///< files that say what others say
    std::vector<std::string> leftOut{};    ///< columns
};

/// Whether a file is a table of Network Canvas, by its header.
bool isCanvasTable(const std::string& bytes);
/// Whether a file is its GraphML.
bool isCanvasGraphml(const std::string& bytes);

/// One file: what it is called, and its bytes.
using CanvasFile = std::pair<std::string, std::string>;

/// Reads tables: of egos, nodes and edges, one set a case or all cases in one, told apart by their
/// headers. Kinds of nodes and edges are in the names of files, or in a column.
/// @throws Error with what is wrong with the tables
void readCanvasTables(const std::vector<CanvasFile>& files, CanvasExport& into);

/// @throws Error{ForeignFileInvalid}
void readCanvasGraphml(const CanvasFile& file, CanvasExport& into);

}  // namespace alteri
