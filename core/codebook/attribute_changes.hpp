// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/store/tables/writer.hpp"

#include <cstddef>
#include <string>

namespace alteri {

// What people do to the attributes of a codebook. Each function takes the gesture's Writer and
// leaves a study in which answers fit, symbols stand where answers say, and models, groupings and
// columns name what there is. Unless stated otherwise all throw Error{NotFound}, Error{EmptyName},
// Error{DuplicateKey}, and Error{VariableInUse} where a model or column would lose what it needs.

/// Adds an attribute behind the others. Without a key it gets a free one made from its label.
AttributeId addAttribute(Writer& writer, Attribute attribute);

/// Changes label, key, question, hint, limits, unit, whether an answer is expected: everything but
/// owner, scale, categories and how precise days are. Another key is carried through saved models
/// and derived columns.
/// @throws Error{LimitsReversed} the smallest number is larger than the largest, or the earliest
///         date later than the latest; {ValueDoesNotFit} a limit is no date
void changeAttribute(Writer& writer, const Attribute& attribute);

/// Moves an attribute among those of its owner.
/// @param index the place that it is to have among them; beyond the end: the last
void moveAttribute(Writer& writer, AttributeId id, std::size_t index);

/// Deletes an attribute with its answers. Designs show it no more; questions that ask for it and
/// groupings of it go.
/// @throws Error{VariableInUse} a model or derived column needs it, see usesOf()
void removeAttribute(Writer& writer, AttributeId id);

}  // namespace alteri
