// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/answers_of.hpp"

namespace alteri {

std::vector<std::pair<Subject, Value>> answersOf(const Reader& reader, const Attribute& attribute)
{
    std::vector<std::pair<Subject, Value>> found;
    reader.forEachAnswer(attribute.owner,
                         [&](const Subject& subject, AttributeId id, const Value& value) {
                             if (id == attribute.id)
                                 found.emplace_back(subject, value);
                         });
    return found;
}

std::map<CategoryId, std::size_t> answersByCategory(const Reader& reader,
                                                    const Attribute& attribute)
{
    std::map<CategoryId, std::size_t> counts;
    for (const auto& [subject, value] : answersOf(reader, attribute))
        if (const auto* category = std::get_if<CategoryId>(&value))
            ++counts[*category];
        else if (const auto* choices = std::get_if<Choices>(&value))
            for (const auto chosen : choices->categories())
                ++counts[chosen];
    return counts;
}

}  // namespace alteri
