// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/choices_text.hpp"

#include "core/model/text_rules.hpp"

#include <algorithm>

namespace alteri {

namespace {

template <class TextOf>
std::string joinedTexts(const Attribute& attribute, const Choices& choices, TextOf textOf)
{
    std::string text;
    for (const auto* category : chosenOf(attribute, choices))
        text.append(text.empty() ? "" : "; ").append(textOf(*category));
    return text;
}

/// By its code, and where no code is such by its label.
const Category* categoryCalled(const std::string& text, const Attribute& attribute)
{
    if (const auto* found = attribute.findCode(text))
        return found;
    // What two are called does not say which.
    const Category* found = nullptr;
    for (const auto& each : attribute.categories) {
        if (each.label != text)
            continue;
        if (found != nullptr)
            return nullptr;
        found = &each;
    }
    return found;
}

}  // namespace

std::string codesOf(const Attribute& attribute, const Choices& choices)
{
    auto text = joinedTexts(attribute, choices, [](const Category& each) { return each.code; });
    return text.empty() ? std::string(1, choiceSign) : text;
}

std::string labelsOf(const Attribute& attribute, const Choices& choices)
{
    return joinedTexts(attribute, choices, [](const Category& each) { return each.label; });
}

std::vector<std::string> partsOf(std::string_view text, char sign)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(sign), text.size());
        if (const auto part = trimmed(text.substr(0, end)); !part.empty())
            parts.emplace_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

ReadChoices choicesIn(std::string_view text, const Attribute& attribute)
{
    ReadChoices read;
    std::vector<CategoryId> chosen;
    // One category may be called by what parts others.
    if (const auto* whole = categoryCalled(std::string(trimmed(text)), attribute)) {
        read.choices = Choices({whole->id});
        return read;
    }
    for (const auto& part : partsOf(text)) {
        if (const auto* category = categoryCalled(part, attribute))
            chosen.push_back(category->id);
        else if (!read.unknown)
            read.unknown = part;
    }
    read.choices = Choices(std::move(chosen));
    return read;
}

}  // namespace alteri
