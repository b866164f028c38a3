// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vennmaker/xstream_document.hpp"

#include "core/error.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace alteri {

XstreamDocument::XstreamDocument(const std::string& bytes, std::string name)
    : m_name(std::move(name))
{
    // Nothing is expanded but the five entities that XML itself has: document types are skipped.
    const auto result = m_document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default,
                                               pugi::encoding_utf8);
    if (!result)
        throw Error(ErrorCode::ForeignFileInvalid, {m_name, "VennMaker", result.description()});
}

/// @param step such as "akteur[2]"
pugi::xml_node XstreamDocument::childAt(const pugi::xml_node& parent, std::string_view step)
{
    std::size_t place = 1;
    const auto bracket = step.find('[');
    if (bracket != std::string_view::npos)
        std::from_chars(step.data() + bracket + 1, step.data() + step.size(), place);
    const auto key = parent.hash_value();
    auto known = m_children.find(key);
    if (known == m_children.end()) {
        known = m_children.emplace(key, Children()).first;
        for (const auto& child : elementsOf(parent))
            known->second[child.name()].push_back(child);
    }
    const auto named = known->second.find(std::string(step.substr(0, bracket)));
    const bool isThere =
        named != known->second.end() && place >= 1 && place <= named->second.size();
    return isThere ? named->second[place - 1] : pugi::xml_node();
}

pugi::xml_node XstreamDocument::resolved(const pugi::xml_node& node)
{
    const std::string_view reference = node.attribute("reference").value();
    if (reference.empty())
        return node;
    auto found = reference.front() == '/' ? m_document.root() : node;
    std::size_t begin = reference.front() == '/' ? 1 : 0;
    while (found && begin <= reference.size()) {
        const auto end = std::min(reference.find('/', begin), reference.size());
        const auto step = reference.substr(begin, end - begin);
        found = step == ".." ? found.parent() : childAt(found, step);
        begin = end + 1;
    }
    if (!found || found.attribute("reference"))
        throw Error(ErrorCode::ForeignFileInvalid,
                    {m_name, "VennMaker", beginningOf(reference) + " ?"});
    return found;
}

std::string childText(const pugi::xml_node& node, const char* name)
{
    return std::string(trimmed(node.child_value(name)));
}

std::vector<pugi::xml_node> elementsOf(const pugi::xml_node& node)
{
    std::vector<pugi::xml_node> elements;
    for (const auto& child : node.children())
        if (child.type() == pugi::node_element)
            elements.push_back(child);
    return elements;
}

}  // namespace alteri
