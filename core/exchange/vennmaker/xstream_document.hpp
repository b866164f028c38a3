// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace alteri {

/// XML as XStream writes it: an object stands in full where it comes first, and elsewhere as
/// `reference="/root/child[2]/..."`, which may lead thousands of elements deep. Children are
/// indexed once, so that all references of a file are found in time proportional to their length.
class XstreamDocument {
public:
    /// @param name of the file, for errors
    /// @throws Error{ForeignFileInvalid}
    XstreamDocument(const std::string& bytes, std::string name);

    pugi::xml_node root() const { return m_document.document_element(); }

    /// The object itself, whether it stands here or is only referred to.
    /// @throws Error{ForeignFileInvalid} the reference leads nowhere, or to another reference
    pugi::xml_node resolved(const pugi::xml_node& node);

private:
    using Children = std::unordered_map<std::string, std::vector<pugi::xml_node>>;

    pugi::xml_node childAt(const pugi::xml_node& parent, std::string_view step);

    std::string m_name;
    pugi::xml_document m_document;
    std::unordered_map<std::size_t, Children> m_children;  ///< by the parent's own hash
};

/// The text of a child without the white space around it.
std::string childText(const pugi::xml_node& node, const char* name);

/// The child elements, text and comments left out.
std::vector<pugi::xml_node> elementsOf(const pugi::xml_node& node);

}  // namespace alteri
