// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/network.hpp"
#include "core/model/value.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// The key that gives alteri one answer: a category, or yes (1) or no (0).
struct CategoryKey {
    std::string key;  ///< one character: "1", "l" or "+"; empty where none was left
    Owner owner = Owner::Alter;
    AttributeId attribute;
    Value value;

    friend bool operator==(const CategoryKey&, const CategoryKey&) = default;
};

/// Gives every category of alter and tie, and every yes and no, a key that holds for the whole
/// study, on every map and in the line: digits for the levels of the rings, 1 for the innermost,
/// `+ 0 -` for the badges of an evaluation, letters for all others. Lists that are longer than the
/// alphabet get none. The value of a key of several answers is that category alone.
///
/// What the study chose comes before all that (see Category::letter). Other letters are given in
/// rounds: to whoever is the first whose code (or label, where the code has no
/// letter) begins with one; then the next free letters of code and label; then of the alphabet;
/// then capitals in the same way to those who are left. A yes takes the small letter of its
/// attribute, the no the same letter as a capital. `n` stays free: it begins a name. What is left
/// after the capitals has no key, and neither has what is retired.
/// @param designs of the study: digits go to the rings of the first that has an attribute for them
std::vector<CategoryKey> categoryKeys(const Codebook& codebook,
                                      const std::vector<MapDesign>& designs);

/// Whether answers to an attribute are given by keys, as far as there are some: categories, unless
/// their list is longer than the alphabet, yes and no. Others are written.
bool isKeyed(const Attribute& attribute);

/// The key of an answer, or an empty text.
std::string keyOf(const std::vector<CategoryKey>& keys, AttributeId attribute, const Value& value);

/// What a key codes.
const CategoryKey* findKey(const std::vector<CategoryKey>& keys, std::string_view key);

/// The sign by which the line and the asked question take a reason for missing: `?` does not know,
/// `!` refused, `/` does not apply, `_` not asked.
std::string_view signOf(MissingReason reason);
/// @return nothing if the text is no such sign
std::optional<MissingReason> missingReasonOf(std::string_view sign);
/// As above; nothing too if the attribute does not offer the reason.
std::optional<MissingReason> missingReasonOf(std::string_view sign, const Attribute& attribute);

}  // namespace alteri
