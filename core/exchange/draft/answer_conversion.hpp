// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/value.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace alteri {

/// An answer as text: the label of a category, the shortest text of a number, several categories
/// parted by `; `.
std::string textOfAnswer(const Value& value, const Attribute& attribute);

/// The answer that a text stands for: a category by its code, else by its label; a number as
/// parseNumber() reads it; yes and no in the words that tables know.
/// @return nothing if the attribute allows no such answer
std::optional<Value> answerFrom(std::string_view text, const Attribute& attribute);

/// An answer to one attribute as one to another: by codes and labels of categories where there are
/// some, else by its text.
/// @return nothing if the other one allows no such answer
std::optional<Value>
convertedAnswer(const Value& value, const Attribute& from, const Attribute& to);

}  // namespace alteri
