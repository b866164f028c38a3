// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/typed_answer.hpp"

#include "core/maps/category_keys.hpp"
#include "core/model/choices_text.hpp"

#include <algorithm>

namespace alteri {

namespace {

std::optional<Value> categoryTyped(const std::string& text, const Attribute& attribute)
{
    if (const auto* found = attribute.findCode(text))
        return found->id;
    const auto& all = attribute.categories;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Category& each) { return each.label == text; });
    return found != all.end() ? std::optional<Value>(found->id) : std::nullopt;
}

}  // namespace

std::optional<Value> typedAnswer(const std::string& text, const Attribute& attribute)
{
    if (text.empty())
        return std::nullopt;
    // A text may consist of the sign.
    if (const auto reason = missingReasonOf(text); reason && attribute.kind() != AnswerKind::Text)
        return *reason;
    if (attribute.choosesSeveral()) {
        const auto read = choicesIn(text, attribute);
        return read.unknown ? std::nullopt : std::optional<Value>(read.choices);
    }
    if (attribute.choosesOne())
        return categoryTyped(text, attribute);
    std::optional<Value> value;
    if (attribute.kind() == AnswerKind::Number) {
        // Both the point and the comma of many languages are taken as the decimal sign.
        auto digits = text;
        std::replace(digits.begin(), digits.end(), ',', '.');
        if (const auto number = parseNumber(digits))
            value = *number;
    } else {
        value = text;
    }
    return value && mayBeGiven(*value, attribute) ? value : std::nullopt;
}

bool mayBeGiven(const Value& value, const Attribute& attribute)
{
    const auto* number = std::get_if<double>(&value);
    return fits(value, attribute)
           && (number == nullptr || !traitsOf(attribute.scale).hasSteps
               || (*number >= attribute.smallest.value_or(*number)
                   && *number <= attribute.largest.value_or(*number)));
}

bool isUnexpected(const Value& value, const Attribute& attribute)
{
    const auto* number = std::get_if<double>(&value);
    return number != nullptr && attribute.scale == Scale::Numeric
           && ((attribute.smallest && *number < *attribute.smallest)
               || (attribute.largest && *number > *attribute.largest));
}

}  // namespace alteri
