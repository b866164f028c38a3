// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/value.hpp"
#include "core/store/tables/writer.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace alteri {

// What people do to several categories at once; see attribute_changes.hpp for what holds of all.

/// Adds the categories of another attribute, with labels, colours and symbols, in its order; those
/// whose code there is already stay as they are.
/// @return how many were added
std::size_t takeCategories(Writer& writer, AttributeId id, AttributeId from);

/// Adds the categories of a table, as takeCategories() does. Its headings are `label` and, if they
/// are there, `code`, `colour` ("#rrggbb") and `symbol`; others are passed over and returned.
/// @param ignored headings that mean nothing here
/// @return how many were added
/// @throws Error{TableColumnMissing} neither `label` nor `code` is a heading;
///         Error{ValueDoesNotFit} a colour is none
std::size_t addCategoriesOf(Writer& writer,
                            AttributeId id,
                            const std::vector<std::vector<std::string>>& rows,
                            std::vector<std::string>& ignored);

/// Makes two categories of one: a new one behind it, which those get as their answer who are named.
/// @param subjects egos, alteri or ties whose answer is the category
/// @return the new one
/// @throws Error{ValueDoesNotFit} somebody's answer is another one
CategoryId splitCategory(Writer& writer,
                         AttributeId id,
                         CategoryId category,
                         const std::string& label,
                         const std::vector<Subject>& subjects);

}  // namespace alteri
