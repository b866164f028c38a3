// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_source.hpp"
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
    std::vector<ReadAs> tables{};  ///< how each of them was read
};

ImportRecipe recipeOf(const StudyTables& tables);

/// Kept in the study, as a property.
void keepRecipe(Writer& writer, const ImportRecipe& recipe);

/// @return nothing if the study has none, or one that a later version wrote
std::optional<ImportRecipe> recipeIn(const Reader& reader);

/// Tells tables of the next delivery what the user said about those before: what they are about,
/// how they are written, what their columns are. A table is read as the one before that has most of
/// its columns, at least half of them, or its name. What is said of a table already stays.
void takeRecipe(const ImportRecipe& recipe, std::vector<TableSource>& sources);

/// The same for a table of which is known what it is about.
void takeRecipe(const ImportRecipe& recipe, TableKind kind, TableSource& source);

/// The rules of a user, and those of a recipe where the user says nothing.
TableRules completedRules(TableRules rules, const ImportRecipe& recipe);

}  // namespace alteri
