// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/table_source.hpp"
#include "core/store/tables/reader.hpp"
#include "core/store/tables/writer.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// The choices of an import, so that the next delivery of data is read in the same way.
struct ImportRecipe {
    std::vector<std::string> files{};  ///< names of the tables: egos, alteri, ties between alteri
    TableRules rules{};
};

ImportRecipe recipeOf(const StudyTables& tables);

/// Kept in the study, as a property.
void keepRecipe(Writer& writer, const ImportRecipe& recipe);

/// @return nothing if the study has none, or one that a later version wrote
std::optional<ImportRecipe> recipeIn(const Reader& reader);

}  // namespace alteri
