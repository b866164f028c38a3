// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/typed_answer.hpp"

#include "core/maps/category_keys.hpp"
#include "core/model/choices_text.hpp"
#include "core/model/date_order.hpp"
#include "core/model/plain_numerals.hpp"

#include <algorithm>

namespace alteri {

namespace {

std::optional<Value> categoryTyped(const std::string& text, const Attribute& attribute)
{
    if (const auto* found = attribute.findCode(text))
        return found->id;
    // What two are called does not say which.
    const Category* found = nullptr;
    for (const auto& each : attribute.categories) {
        if (each.label != text)
            continue;
        if (found != nullptr)
            return std::nullopt;
        found = &each;
    }
    return found != nullptr ? std::optional<Value>(found->id) : std::nullopt;
}

/// More decimals than are asked for are a slip, or none: 1,000 may be a thousand.
bool hasDecimals(const std::string& digits, int most)
{
    const auto point = digits.find('.');
    return point == std::string::npos
           || digits.size() - point - 1 <= static_cast<std::size_t>(std::max(most, 0));
}

}  // namespace

std::optional<Value> typedAnswer(const std::string& text, const Attribute& attribute)
{
    if (text.empty())
        return std::nullopt;
    // A text may consist of the sign.
    if (const auto reason = missingReasonOf(text, attribute);
        reason && attribute.kind() != AnswerKind::Text)
        return *reason;
    if (attribute.choosesSeveral()) {
        const auto read = choicesIn(text, attribute);
        return read.unknown ? std::nullopt : std::optional<Value>(read.choices);
    }
    if (attribute.choosesOne())
        return categoryTyped(text, attribute);
    std::optional<Value> value;
    if (attribute.kind() == AnswerKind::Number) {
        const auto digits = plainNumerals(text);
        if (const auto number = parseNumber(digits);
            number && (!attribute.decimals || hasDecimals(digits, *attribute.decimals)))
            value = *number;
    } else {
        value = attribute.kind() == AnswerKind::Date ? plainNumerals(text) : text;
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
    const auto* date = std::get_if<std::string>(&value);
    if (date != nullptr && attribute.kind() == AnswerKind::Date)
        return isEarlier(*date, attribute.earliest) || isEarlier(attribute.latest, *date);
    const auto* number = std::get_if<double>(&value);
    return number != nullptr && attribute.scale == Scale::Numeric
           && ((attribute.smallest && *number < *attribute.smallest)
               || (attribute.largest && *number > *attribute.largest));
}

}  // namespace alteri
