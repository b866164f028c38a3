// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/network.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// The key that codes the selected alteri as one category.
struct CategoryKey {
    std::string key;  ///< "1", "l", "+", or "Ctrl+1"
    Owner owner = Owner::Alter;
    AttributeId attribute;
    CategoryId category;

    friend bool operator==(const CategoryKey&, const CategoryKey&) = default;
};

/// Gives every category of alter and tie a key, the same for the same codebook and design:
/// Ctrl with digits for the levels of the rings from the inside, + 0 - for the badges of an
/// evaluation, digits for the attribute that gives symbols or colours, letters of their codes for
/// all others. `n` stays free: it begins a name. Past the letters, capitals are given out; what is
/// left after them has no key.
std::vector<CategoryKey> categoryKeys(const Codebook& codebook, const MapDesign& design);

/// The key of a category, or an empty text.
std::string keyOf(const std::vector<CategoryKey>& keys, CategoryId category);

/// What a key codes.
const CategoryKey* findKey(const std::vector<CategoryKey>& keys, std::string_view key);

}  // namespace alteri
