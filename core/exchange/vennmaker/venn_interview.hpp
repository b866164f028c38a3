// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

// One interview of VennMaker as its file (.venn) has it, references followed. Types and actors go
// by their places in the lists.

/// A type of attribute.
struct VennType {
    std::string label;
    std::string group;  ///< "ACTOR", or the group of relations that it is about
    bool isPerMap = false;
    std::vector<std::string> values{};  ///< empty: answers are texts
    std::string question{};
    std::string description{};
};

/// Answers by types; nobody answered what is not in it.
using VennValues = std::map<std::size_t, std::string>;

struct VennActor {
    std::string id;
    std::string name;
    std::string note{};
};

struct VennRelation {
    std::size_t from = 0;
    std::size_t to = 0;
    std::string group;
    std::string note{};
    VennValues values{};
};

struct VennSector {
    std::string label;
    double width = 1;  ///< of the circle
    double start = 0;  ///< of the circle, from three o'clock against the clock
    std::string colour{};
};

struct VennMap {
    std::string title;
    std::string note{};
    std::vector<std::string> circles{};  ///< from the inside
    std::vector<VennSector> sectors{};
    std::optional<std::size_t> circleType{};
    std::optional<std::size_t> sectorType{};
    std::optional<std::size_t> symbolType{};
    std::optional<std::size_t> sizeType{};
    bool hasPicture = false;
    std::vector<std::size_t> actors{};
    std::map<std::size_t, std::pair<double, double>> points{};  ///< x, y (down) from ego
    std::map<std::size_t, VennValues> values{};  ///< of actors, also of some that are elsewhere
    std::vector<VennRelation> relations{};
};

struct VennInterview {
    std::string name;  ///< of its file
    std::string notes{};
    double height = 200;  ///< of the drawing area
    double ratio = 1.33;  ///< its width to its height
    bool isEncrypted = false;
    std::string salt{};
    std::vector<VennType> types{};
    std::vector<VennActor> actors{};
    std::optional<std::size_t> ego{};
    std::map<std::string, bool> groups{};  ///< of relations; whether they have a direction
    std::vector<VennMap> maps{};
    int lostRelations = 0;  ///< to actors that were deleted
};

/// Reads an interview.
/// @param name of the interview
/// @throws Error{ForeignFileInvalid}
VennInterview readVennInterview(const std::string& xml, const std::string& name);

}  // namespace alteri
