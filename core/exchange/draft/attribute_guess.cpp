// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/draft/attribute_guess.hpp"

#include "core/exchange/tables/cells/number_shape.hpp"
#include "core/model/small_letters.hpp"
#include "core/model/value.hpp"
#include "core/template/foreign_template.hpp"

#include <algorithm>
#include <map>

namespace alteri {

namespace {

bool isTrueOrFalse(const std::string& text)
{
    const auto small = inSmallLetters(text);
    return small == "true" || small == "false";
}

bool isNumber(const std::string& text)
{
    return parseNumber(text).has_value() && !losesAsNumber(text);
}

}  // namespace

Attribute
guessedAttribute(Owner owner, const std::string& label, const std::vector<std::string>& values)
{
    Attribute made;
    made.owner = owner;
    made.label = label;
    const auto all = [&](auto test) {
        return !values.empty() && std::all_of(values.begin(), values.end(), test);
    };
    if (all(isTrueOrFalse)) {
        made.scale = Scale::YesNo;
        return made;
    }
    if (all(isNumber)) {
        made.scale = Scale::Numeric;
        return made;
    }
    if (all(isIsoDate)) {
        made.scale = Scale::Date;
        return made;
    }
    std::map<std::string, int> counts;
    for (const auto& value : values)
        ++counts[value];
    const bool isLong = std::any_of(values.begin(), values.end(), [](const std::string& text) {
        return text.find_first_of("\r\n") != std::string::npos;
    });
    const bool repeats = !counts.empty() && counts.size() <= Attribute::mostCategoriesAtOnce
                         && values.size() >= 2 * counts.size();
    if (repeats && !isLong) {
        made.scale = Scale::Nominal;
        for (const auto& [text, count] : counts)
            ForeignBuilding::addCategory(made, text, text);
    } else {
        made.scale = isLong ? Scale::LongText : Scale::Text;
        made.expected = false;
    }
    return made;
}

}  // namespace alteri
