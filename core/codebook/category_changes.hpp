// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/value.hpp"
#include "core/store/tables/writer.hpp"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace alteri {

// What people do to the categories of an attribute; see attribute_changes.hpp for what holds of
// all.

/// Adds a category at the end. Without a code it gets one: the next number where all codes are
/// numbers, else the key made from its label.
CategoryId addCategory(Writer& writer, AttributeId id, Category category);

/// Adds the categories of a list, see readCategoryList(); those whose code there is already get its
/// label and place no anew.
/// @return how many were added
std::size_t pasteCategories(Writer& writer, AttributeId id, const std::string& list);

/// Label, colour, symbol, whether it is retired, and the code: another one is carried through saved
/// models and derived columns.
void changeCategory(Writer& writer, AttributeId id, const Category& category);

/// @param index the place that it is to have; beyond the end: the last
void moveCategory(Writer& writer, AttributeId id, CategoryId category, std::size_t index);

/// Puts all categories in an order. @param order every category once
/// @throws Error{NotFound} it is not that of the attribute's categories
void orderCategories(Writer& writer, AttributeId id, const std::vector<CategoryId>& order);

/// Makes one category of several: answers, rings, sectors, members of groupings and what models
/// and columns name go over to the one that stays; so does what was said to it ("other, namely").
void mergeCategories(Writer& writer,
                     AttributeId id,
                     const std::vector<CategoryId>& merged,
                     CategoryId into);

/// What becomes of the answers when a category is deleted. Of several answers the others stay, so
/// that an answer is missing only where it was the only one.
struct AnswersMove {
    CategoryId into;
};
struct AnswersMissing {
    MissingReason reason = MissingReason::NotAsked;
};
/// They stay, and so does the category; it is not offered any more.
struct AnswersStay {};
using AnswersFate = std::variant<AnswersStay, AnswersMove, AnswersMissing>;

/// Deletes a category, or retires it where answers stay.
/// @throws Error{VariableInUse} a model or column names it and nothing takes its place
void removeCategory(Writer& writer, AttributeId id, CategoryId category, const AnswersFate& fate);

}  // namespace alteri
