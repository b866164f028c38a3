// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/graph_xml.hpp"

#include "core/error.hpp"

namespace alteri {

void loadGraph(pugi::xml_document& document,
               const std::string& bytes,
               const std::string& name,
               const char* format)
{
    const auto result = document.load_buffer(bytes.data(), bytes.size());
    if (!result)
        throw Error(ErrorCode::ForeignFileInvalid, {name, format, result.description()});
}

std::string_view localName(const char* name)
{
    const std::string_view whole = name;
    const auto colon = whole.find(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

pugi::xml_node descendant(const pugi::xml_node& node, std::string_view name)
{
    return node.find_node(
        [&](const pugi::xml_node& each) { return localName(each.name()) == name; });
}

pugi::xml_node childNamed(const pugi::xml_node& node, std::string_view name)
{
    return node.find_child(
        [&](const pugi::xml_node& each) { return localName(each.name()) == name; });
}

}  // namespace alteri
