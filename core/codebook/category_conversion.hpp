// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/store/tables/writer.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace alteri {

// Categories that are made of others in the field phase, each within one gesture; see
// attribute_changes.hpp for what holds of all.

/// What a category becomes in a table of conversion.
struct CategoryConversion {
    CategoryId category;
    std::string label;  ///< several categories that are to have the same become one
};

/// Whether the codes are whole numbers without a gap, so that they are numbered anew.
bool hasNumberedCodes(const Attribute& attribute);

/// Gives an attribute the categories of a table: several with the same label become one, in the
/// place of the first of them, and answers, rings, sectors, groupings, models and columns go over
/// as mergeCategories() has it. Codes that are whole numbers without a gap are numbered anew from
/// the smallest; others stay. Categories that the table does not name stay as they are.
/// @throws Error{NotFound}, Error{EmptyName} a category is to have no label, Error{VariableInUse}
void convertCategories(Writer& writer,
                       AttributeId id,
                       const std::vector<CategoryConversion>& table);

/// What was said to a category that asks what it is ("other, namely"), and by how many.
struct SaidText {
    std::string text;
    std::size_t count = 0;

    friend bool operator==(const SaidText&, const SaidText&) = default;
};

/// All texts that were said to a category, the most frequent first, those equally frequent in
/// alphabetical order. Texts are the same if they are so letter by letter.
std::vector<SaidText> saidTo(const Reader& reader, const Attribute& attribute, CategoryId category);

/// Makes a category of its own of what was said to another: it stands behind it, and becomes the
/// answer of everybody who said one of the texts; of several answers the others stay.
/// @return the new one
/// @throws Error{NotFound}, Error{EmptyName}
CategoryId categoryOfTexts(Writer& writer,
                           AttributeId id,
                           CategoryId from,
                           const std::string& label,
                           const std::vector<std::string>& texts);

}  // namespace alteri
