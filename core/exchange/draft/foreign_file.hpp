// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// A file of another program: what it is called, without its folder, and its bytes.
struct ForeignFile {
    std::string name;
    std::string bytes;
};

/// Who ego is in a graph that is no ego network by itself.
enum class GraphEgo {
    Attribute,      ///< the node that an attribute says is ego
    HighestDegree,  ///< the node with ties to the most others
    Absent,         ///< none of the nodes
};

/// What a person can say about files that do not say it themselves.
struct ForeignOptions {
    std::optional<std::string> password{};  ///< of names that are encrypted
    /// Nothing: by an attribute where there is one, else none of the nodes.
    std::optional<GraphEgo> ego{};
};

/// A name without its ending.
std::string stemOf(const std::string& name);

/// Reads files that a user named; a folder stands for the files in it.
/// @throws as readFile()
std::vector<ForeignFile> readForeignFiles(const std::vector<std::filesystem::path>& paths);

}  // namespace alteri
