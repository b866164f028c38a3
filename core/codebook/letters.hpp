// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"

namespace alteri {

/// Whether a text can be the letter of an answer: one of the Latin alphabet, small or large, but
/// for the n that begins a name; for yes and no a small one, since the no takes the large one.
bool canBeLetter(const std::string& text, bool isYesAndNo);

/// Says whether the letters that an attribute or its categories are to have can be theirs.
///
/// @param wanted as it is to be; what it has in the codebook does not count
/// @throws Error{LetterInvalid} it is none; Error{LetterTaken} another answer has chosen it
void requireLetters(const Codebook& codebook, const Attribute& wanted);

}  // namespace alteri
