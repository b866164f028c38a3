// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codebook.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace alteri {

namespace {

template <class Range, class Predicate>
auto* findIn(Range& range, Predicate predicate)
{
    const auto found = std::find_if(range.begin(), range.end(), predicate);
    return found == range.end() ? nullptr : &*found;
}

}  // namespace

bool Attribute::isNumber() const
{
    if (scale == Scale::Ordinal)
        return !categories.empty()
               && std::all_of(categories.begin(), categories.end(), [](const Category& category) {
                      return parseNumber(category.code).has_value();
                  });
    return kind() == AnswerKind::Number || kind() == AnswerKind::YesNo;
}

const Category* Attribute::findCategory(CategoryId category) const
{
    return findIn(categories, [&](const Category& each) { return each.id == category; });
}

const Category* Attribute::findCode(std::string_view code) const
{
    return findIn(categories, [&](const Category& each) { return each.code == code; });
}

const Attribute* Codebook::find(AttributeId attribute) const
{
    return findIn(attributes, [&](const Attribute& each) { return each.id == attribute; });
}

const Attribute* Codebook::find(Owner owner, std::string_view key) const
{
    return findIn(attributes,
                  [&](const Attribute& each) { return each.owner == owner && each.key == key; });
}

std::vector<const Attribute*> Codebook::of(Owner owner) const
{
    std::vector<const Attribute*> found;
    for (const auto& attribute : attributes)
        if (attribute.owner == owner)
            found.push_back(&attribute);
    return found;
}

const Recode* Codebook::findRecode(std::string_view key) const
{
    return findIn(recodes, [&](const Recode& each) { return each.key == key; });
}

const TieKind* Codebook::findTieKind(std::string_view key) const
{
    return findIn(tieKinds, [&](const TieKind& each) { return each.key == key; });
}

std::optional<double> parseNumber(std::string_view text)
{
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    double number = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stop != end || !std::isfinite(number))
        return std::nullopt;
    return number;
}

}  // namespace alteri
