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

/// The key that gives the selected alteri one answer: a category, or yes (1) or no (0).
struct CategoryKey {
    std::string key;  ///< "1", "l", "+", or "Ctrl+1"
    Owner owner = Owner::Alter;
    AttributeId attribute;
    Value value;

    friend bool operator==(const CategoryKey&, const CategoryKey&) = default;
};

/// Gives every category of alter and tie, and every yes and no, a key, the same for the same
/// codebook and design: Ctrl with digits for the levels of the rings from the inside, + 0 - for
/// the badges of an evaluation, digits for the attribute that gives symbols or colours, letters for
/// all others.
///
/// Letters are given in two rounds: small ones first (of the code, of the label, then of the
/// alphabet) to whoever finds one, capitals to those who are left. A yes takes the small letter of
/// its attribute, the no the same letter as a capital. `n` stays free: it begins a name. What is
/// left after the capitals has no key.
std::vector<CategoryKey> categoryKeys(const Codebook& codebook, const MapDesign& design);

/// The key of an answer, or an empty text.
std::string keyOf(const std::vector<CategoryKey>& keys, AttributeId attribute, const Value& value);

/// What a key codes.
const CategoryKey* findKey(const std::vector<CategoryKey>& keys, std::string_view key);

}  // namespace alteri
