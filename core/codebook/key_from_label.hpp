// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/store/tables/reader.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace alteri {

/// A name as formulas and expressions take it without backticks, made of what people read: small
/// letters and digits, everything else `_`; letters of other alphabets stay, umlauts are spelt out.
/// @return an empty text if there is no letter or digit
std::string plainKey(std::string_view label);

/// plainKey(), numbered where something of the study is called so or will be: an attribute of any
/// owner, a grouping, a derived column, or what rows and measures are called by.
std::string freeKey(const Reader& reader, std::string_view label);

/// The key that a person wants an attribute to have, as plainKey() writes it. Attributes of another
/// owner may have the same one.
/// @param own the attribute itself, which may keep it
/// @throws Error{EmptyName}, Error{DuplicateKey} something is called so
std::string wantedKey(const Reader& reader,
                      Owner owner,
                      const std::optional<AttributeId>& own,
                      std::string_view wanted);

}  // namespace alteri
