// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace alteri {

// What the columns of tables are called that hold what was said to a category which asks for it
// ("other, namely").

constexpr std::string_view namelyEnding = ".namely";

/// `key.namely` where one category of the attribute asks, `key[code].namely` where several do.
std::string namelyKey(const Attribute& attribute, const Category& category);

/// The category that the name of a column means, by the attribute's key or label and the category's
/// code; both ways of writing are read where one category asks.
/// @return nothing if the name means no category of this attribute that asks
std::optional<CategoryId> namelyCategory(const Attribute& attribute, std::string_view column);

}  // namespace alteri
