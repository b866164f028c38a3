// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/value.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

// Several answers in one text: `ar; de` in tables, `ar+de` in a line. The sign alone (`;`) means
// that none was chosen, which an empty text, no answer at all, does not.

inline constexpr char choiceSign = ';';        ///< between the codes in tables
inline constexpr char choiceSignOfLine = '+';  ///< and in a line, whose codes `;` parts

/// The codes of what was chosen, in the order of the codebook: "ar; de".
std::string codesOf(const Attribute& attribute, const Choices& choices);
/// The labels likewise: "Arabic; German"; empty if none was chosen.
std::string labelsOf(const Attribute& attribute, const Choices& choices);

/// The texts between the signs, without white space around them; none for the sign alone.
std::vector<std::string> partsOf(std::string_view text, char sign = choiceSign);

/// What a text of codes or labels says.
struct ReadChoices {
    Choices choices;
    std::optional<std::string> unknown{};  ///< the first part that is no category
};

/// @param text not empty: that would be no answer
ReadChoices choicesIn(std::string_view text, const Attribute& attribute);

}  // namespace alteri
