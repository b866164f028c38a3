// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace alteri {

/// Reads XML of a graph. Nothing is expanded but the five entities that XML itself has.
/// @throws Error{ForeignFileInvalid}
void loadGraph(pugi::xml_document& document,
               const std::string& bytes,
               const std::string& name,
               const char* format);

/// The name of an element or attribute without its namespace.
std::string_view localName(const char* name);

/// The first element below a node that is called so, whatever its namespace and however deep.
pugi::xml_node descendant(const pugi::xml_node& node, std::string_view name);

/// The first child that is called so, whatever its namespace.
pugi::xml_node childNamed(const pugi::xml_node& node, std::string_view name);

}  // namespace alteri
