// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/import/import_recipe.hpp"

#include <optional>
#include <string>

namespace alteri {

/// A recipe as it is kept.
std::string textOf(const ImportRecipe& recipe);

/// @return nothing if the text is none, or one of a later version
std::optional<ImportRecipe> recipeFrom(const std::string& text);

}  // namespace alteri
