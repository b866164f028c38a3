// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/draft/answer_conversion.hpp"

#include "core/exchange/tables/cells/yes_no.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>
#include <vector>

namespace alteri {

namespace {

const Category* categoryFor(std::string_view text, const Attribute& attribute)
{
    if (const auto* byCode = attribute.findCode(text))
        return byCode;
    const auto& all = attribute.categories;
    const auto byLabel = std::find_if(all.begin(), all.end(),
                                      [&](const Category& each) { return each.label == text; });
    return byLabel != all.end() ? &*byLabel : nullptr;
}

/// The same category of another attribute.
const Category* counterpartOf(const Category& category, const Attribute& attribute)
{
    if (const auto* same = attribute.findCode(category.code))
        return same;
    return categoryFor(category.label, attribute);
}

std::string joinedLabels(const Choices& choices, const Attribute& attribute)
{
    std::string text;
    for (const auto* category : chosenOf(attribute, choices))
        text += (text.empty() ? "" : "; ") + category->label;
    return text;
}

std::optional<Value>
convertedChoices(const Choices& choices, const Attribute& from, const Attribute& to)
{
    std::vector<CategoryId> chosen;
    chosen.reserve(choices.count());
    for (const auto* category : chosenOf(from, choices)) {
        const auto* same = counterpartOf(*category, to);
        if (same == nullptr)
            return std::nullopt;
        chosen.push_back(same->id);
    }
    if (to.choosesSeveral())
        return Choices(std::move(chosen));
    return chosen.size() == 1 ? std::optional<Value>(chosen.front()) : std::nullopt;
}

std::optional<Value> fitting(Value value, const Attribute& attribute)
{
    return fits(value, attribute) ? std::optional(std::move(value)) : std::nullopt;
}

}  // namespace

std::string textOfAnswer(const Value& value, const Attribute& attribute)
{
    if (const auto* id = std::get_if<CategoryId>(&value)) {
        const auto* category = attribute.findCategory(*id);
        return category != nullptr ? category->label : std::string();
    }
    if (const auto* number = std::get_if<double>(&value))
        return fullText(*number);
    if (const auto* choices = std::get_if<Choices>(&value))
        return joinedLabels(*choices, attribute);
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string();
}

std::optional<Value> answerFrom(std::string_view text, const Attribute& attribute)
{
    switch (attribute.kind()) {
    case AnswerKind::Category:
    case AnswerKind::Several: {
        const auto* category = categoryFor(text, attribute);
        return category != nullptr ? std::optional(answerOf(attribute, category->id))
                                   : std::nullopt;
    }
    case AnswerKind::Number: {
        const auto number = parseNumber(text);
        return number ? fitting(*number, attribute) : std::nullopt;
    }
    case AnswerKind::YesNo: {
        const auto answer = yesNoIn(std::string(text));
        return answer ? fitting(*answer, attribute) : std::nullopt;
    }
    case AnswerKind::Text:
    case AnswerKind::Date:
        return fitting(std::string(text), attribute);
    }
    return std::nullopt;
}

std::optional<Value> convertedAnswer(const Value& value, const Attribute& from, const Attribute& to)
{
    if (std::holds_alternative<MissingReason>(value))
        return value;
    if (to.hasCategories()) {
        if (const auto* id = std::get_if<CategoryId>(&value))
            return convertedChoices(Choices({*id}), from, to);
        if (const auto* choices = std::get_if<Choices>(&value))
            return convertedChoices(*choices, from, to);
    } else if (!from.hasCategories() && fits(value, to)) {
        return value;
    }
    return answerFrom(textOfAnswer(value, from), to);
}

}  // namespace alteri
