// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>

namespace alteri {

/// What a part of a map shows: the categories of an attribute, or the groups of one of its
/// groupings as if they were categories. Rests on the codebook that it was made from.
class ShownScale {
public:
    ShownScale() = default;
    ShownScale(const Codebook& codebook,
               const std::optional<AttributeId>& attribute,
               const std::optional<RecodeId>& grouping = std::nullopt);

    /// The attribute; of a grouping with a category for each group: its id is that of its first
    /// member, its colour and symbol the first that a member has, or safe ones where two groups
    /// would look alike. Null if nothing is shown.
    const Attribute* attribute() const { return m_groups ? m_groups.get() : m_asked; }
    const std::optional<RecodeId>& grouping() const { return m_grouping; }

    /// What an answer is shown as: itself or its group; null for what is in no group.
    const Category* shownAs(CategoryId answer) const;

private:
    const Attribute* m_asked = nullptr;
    std::optional<RecodeId> m_grouping;
    std::shared_ptr<const Attribute> m_groups;
    std::map<CategoryId, std::size_t> m_groupOf;
};

}  // namespace alteri
