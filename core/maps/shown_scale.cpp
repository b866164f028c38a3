// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/shown_scale.hpp"

#include "core/model/safe_looks.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

// In this order since there are groupings: what was printed looks the same again.
constexpr std::array<std::string_view, 8> groupSymbols{
    "circle", "square", "triangle", "diamond", "triangle_down", "pentagon", "hexagon", "cross"};

/// Gives all groups the look of their first member that has one, or none of them.
template <std::size_t size>
void dress(Attribute& groups,
           const Recode& recode,
           const Attribute& asked,
           std::string Category::*look,
           const std::array<std::string_view, size>& safe)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < recode.groups.size(); ++i)
        for (const auto member : recode.groups[i].members)
            if (const auto* category = asked.findCategory(member);
                category != nullptr && (groups.categories[i].*look).empty())
                groups.categories[i].*look = category->*look;
    for (const auto& group : groups.categories)
        seen.insert(group.*look);
    if (seen.size() == groups.categories.size() && !seen.contains(""))
        return;
    for (std::size_t i = 0; i < groups.categories.size(); ++i)
        groups.categories[i].*look = i < safe.size() ? std::string(safe[i]) : std::string();
}

}  // namespace

ShownScale::ShownScale(const Codebook& codebook,
                       const std::optional<AttributeId>& attribute,
                       const std::optional<RecodeId>& grouping)
    : m_asked(attribute ? codebook.find(*attribute) : nullptr)
{
    if (m_asked == nullptr || !grouping)
        return;
    const auto recode =
        std::find_if(codebook.recodes.begin(), codebook.recodes.end(), [&](const Recode& each) {
            return each.id == *grouping && each.attribute == *attribute;
        });
    if (recode == codebook.recodes.end())
        return;
    m_grouping = grouping;
    auto groups = std::make_shared<Attribute>(*m_asked);
    groups->label = recode->label.empty() ? recode->key : recode->label;
    groups->categories.clear();
    groups->categories.reserve(recode->groups.size());
    for (const auto& group : recode->groups) {
        Category category;
        category.id = group.members.empty() ? CategoryId() : group.members.front();
        category.code = group.code;
        category.label = group.label;
        for (const auto member : group.members)
            m_groupOf[member] = groups->categories.size();
        groups->categories.push_back(std::move(category));
    }
    dress(*groups, *recode, *m_asked, &Category::colour, safeColourCodes);
    dress(*groups, *recode, *m_asked, &Category::symbol, groupSymbols);
    m_groups = std::move(groups);
}

const Category* ShownScale::shownAs(CategoryId answer) const
{
    if (!m_groups)
        return m_asked != nullptr ? m_asked->findCategory(answer) : nullptr;
    const auto found = m_groupOf.find(answer);
    return found != m_groupOf.end() ? &m_groups->categories[found->second] : nullptr;
}

}  // namespace alteri
