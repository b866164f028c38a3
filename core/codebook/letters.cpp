// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/letters.hpp"

#include "core/error.hpp"
#include "core/model/ascii.hpp"

#include <map>
#include <string>

namespace alteri {

namespace {

/// Letters that are chosen, and for which answer.
using ChosenLetters = std::map<std::string, std::string>;

std::string largeOf(const std::string& letter)
{
    return {largeAscii(letter.front())};
}

/// The letters of one attribute, with the names of its answers.
std::vector<std::pair<std::string, std::string>> lettersOf(const Attribute& attribute)
{
    std::vector<std::pair<std::string, std::string>> letters;
    if (attribute.kind() == AnswerKind::YesNo && !attribute.letter.empty()) {
        letters.emplace_back(attribute.letter, attribute.label);
        letters.emplace_back(largeOf(attribute.letter), attribute.label);
    }
    for (const auto& category : attribute.categories)
        if (!category.letter.empty() && !category.retired)
            letters.emplace_back(category.letter, category.label);
    return letters;
}

}  // namespace

bool canBeLetter(const std::string& text, bool isYesAndNo)
{
    if (text.size() != 1 || text == "n" || text == "N")
        return false;
    const char letter = text.front();
    return isSmallAscii(letter) || (!isYesAndNo && isLargeAscii(letter));
}

void requireLetters(const Codebook& codebook, const Attribute& wanted)
{
    if (!wanted.letter.empty() && !canBeLetter(wanted.letter, true))
        throw Error(ErrorCode::LetterInvalid, {wanted.letter});
    for (const auto& category : wanted.categories)
        if (!category.letter.empty() && !canBeLetter(category.letter, false))
            throw Error(ErrorCode::LetterInvalid, {category.letter});
    ChosenLetters chosen;
    for (const auto& attribute : codebook.attributes)
        if (attribute.isOfPartner() && attribute.id != wanted.id)
            for (const auto& [letter, answer] : lettersOf(attribute))
                chosen.emplace(letter, answer);
    if (!wanted.isOfPartner())
        return;
    for (const auto& [letter, answer] : lettersOf(wanted))
        if (const auto [other, isNew] = chosen.emplace(letter, answer); !isNew)
            throw Error(ErrorCode::LetterTaken, {letter, other->second});
}

}  // namespace alteri
