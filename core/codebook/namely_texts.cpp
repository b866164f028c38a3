// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/namely_texts.hpp"

namespace alteri {

std::map<Subject, NamelyTexts> namelyTexts(const Reader& reader, const Attribute& attribute)
{
    std::map<Subject, NamelyTexts> found;
    reader.forEachNamely(attribute.owner, [&](const Subject& subject, AttributeId id,
                                              CategoryId category, const std::string& text) {
        if (id == attribute.id)
            found[subject].emplace(category, text);
    });
    return found;
}

std::string joinedNamely(const std::string& one, const std::string& other)
{
    if (one.empty() || other.empty() || one == other)
        return one.empty() ? other : one;
    return one + "; " + other;
}

void giveNamely(Writer& writer,
                const Subject& subject,
                AttributeId attribute,
                const Value& answer,
                const NamelyTexts& texts)
{
    const auto* choices = std::get_if<Choices>(&answer);
    for (const auto& [category, text] : texts)
        if (answer == Value(category) || (choices != nullptr && choices->contains(category)))
            writer.setNamely(subject, attribute, category, text);
}

}  // namespace alteri
