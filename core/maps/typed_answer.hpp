// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/value.hpp"

#include <optional>
#include <string>

namespace alteri {

/// The answer that somebody typed: a number with a point or a comma before its decimals, a date, a
/// text, the code of a category or its label if no other is called so, those of several as `ar;
/// de`, or the sign of a reason for missing (see signOf()).
/// @return nothing if it is no answer to the attribute, or has more decimals than that asks for
std::optional<Value> typedAnswer(const std::string& text, const Attribute& attribute);

/// Whether people may answer so: it fits, and a rating has such a step. (Limits that were narrowed
/// later take no answer away.)
bool mayBeGiven(const Value& value, const Attribute& attribute);

/// Whether a number lies outside of what its attribute expects, so that it may be a slip.
bool isUnexpected(const Value& value, const Attribute& attribute);

}  // namespace alteri
