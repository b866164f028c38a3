// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/template/json_place.hpp"

#include <map>
#include <optional>
#include <string>

namespace alteri {

/// What became of the parts of a protocol of Network Canvas, by their ids there.
struct NetCanvasNames {
    std::map<std::string, AttributeId> attributes;
    std::map<std::string, TieKindId> tieKinds;
    std::map<std::string, std::string> nodeTypes;  ///< their names
    /// The attribute that says of which type a node was, if there are several.
    std::optional<AttributeId> kindOfNode;
};

/// An option's value is a text, a number or yes and no.
std::string wordOf(const JsonPlace& place);

/// Text without the marks of Markdown that prompts have.
std::string plainText(std::string text);

}  // namespace alteri
