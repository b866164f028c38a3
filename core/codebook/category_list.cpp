// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/category_list.hpp"

#include "core/codebook/key_from_label.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

/// The number behind the largest code, or nothing if a code is no whole number.
std::optional<long> nextNumber(const Attribute& attribute)
{
    constexpr double largest = 1e9;
    double last = 0;
    for (const auto& category : attribute.categories) {
        const auto number = parseNumber(category.code);
        if (!number || std::floor(*number) != *number || std::abs(*number) > largest)
            return std::nullopt;
        last = std::max(last, *number);
    }
    return static_cast<long>(last) + 1;
}

}  // namespace

std::vector<Category> readCategoryList(std::string_view list)
{
    std::vector<Category> found;
    while (!list.empty()) {
        const auto end = std::min(list.find_first_of("\n\r"), list.size());
        const auto line = list.substr(0, end);
        list.remove_prefix(std::min(end + 1, list.size()));
        const auto tab = line.find('\t');
        Category category;
        category.label = trimmed(line);
        if (tab != std::string_view::npos) {
            category.code = trimmed(line.substr(0, tab));
            category.label = trimmed(line.substr(tab + 1));
        }
        std::replace(category.label.begin(), category.label.end(), '\t', ' ');
        if (category.label.empty())
            category.label = category.code;
        if (!category.label.empty())
            found.push_back(std::move(category));
    }
    return found;
}

std::string freeCode(const Attribute& attribute, std::string_view label)
{
    if (attribute.scale == Scale::Ordinal)
        if (const auto number = nextNumber(attribute))
            return std::to_string(*number);
    auto base = plainKey(label);
    if (base.empty())
        base = "category";
    auto code = base;
    for (int number = 2; attribute.findCode(code) != nullptr; ++number)
        code = base + std::to_string(number);
    return code;
}

}  // namespace alteri
