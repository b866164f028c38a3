// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace alteri {

// What variables are called, and how their names stand in formulas and expressions.

/// What the variables of several answers are called, of which each is a number: `langs[ar]` says
/// whether a category was chosen (1 or 0), `langs[]` how many were. No code is empty.
/// @param code of the category; empty: the number of chosen ones
std::string choiceName(std::string_view variable, std::string_view code);

/// A letter of any alphabet, a digit, `_` or `.`: what a name is made of that needs no backticks.
bool isNameCharacter(char c);

/// How many bytes at the beginning of a text are a name that needs no backticks: letters, and right
/// behind them what chooses one of several answers, as in `langs[ar]`. Names that begin with a
/// digit are for the caller to refuse.
std::size_t plainNameLength(std::string_view text);

/// Whether all of it is such a name, and does not begin with a digit.
bool isPlainName(std::string_view name);

}  // namespace alteri
