// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/namely_key.hpp"

#include <algorithm>

namespace alteri {

namespace {

bool isOnlyOne(const Attribute& attribute)
{
    return std::count_if(attribute.categories.begin(), attribute.categories.end(),
                         [](const Category& each) { return each.namely; })
           == 1;
}

}  // namespace

std::string namelyKey(const Attribute& attribute, const Category& category)
{
    const auto base =
        isOnlyOne(attribute) ? attribute.key : attribute.key + "[" + category.code + "]";
    return base + std::string(namelyEnding);
}

std::optional<CategoryId> namelyCategory(const Attribute& attribute, std::string_view column)
{
    if (!attribute.hasCategories() || !column.ends_with(namelyEnding))
        return std::nullopt;
    column.remove_suffix(namelyEnding.size());
    const bool onlyOne = isOnlyOne(attribute);
    for (const auto& category : attribute.categories) {
        if (!category.namely)
            continue;
        for (const auto& name : {attribute.key, attribute.label})
            if ((onlyOne && column == name) || column == name + "[" + category.code + "]")
                return category.id;
    }
    return std::nullopt;
}

}  // namespace alteri
