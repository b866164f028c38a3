// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/typed_answer.hpp"

#include "core/maps/category_keys.hpp"

#include <algorithm>

namespace alteri {

std::optional<Value> typedAnswer(const std::string& text, const Attribute& attribute)
{
    if (text.empty() || attribute.hasCategories())
        return std::nullopt;
    // A text may consist of the sign.
    if (const auto reason = missingReasonOf(text); reason && attribute.kind() != AnswerKind::Text)
        return *reason;
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
