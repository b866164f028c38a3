// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace alteri {

/// How a text can be read as a number. Thousands may be parted by points, commas, apostrophes and
/// spaces, in groups of three digits behind a first one of one to three that does not begin with 0.
enum class NumberShape {
    None,
    Plain,             ///< without a point or comma: 12, -3, 1e3, 1 234
    Point,             ///< the point is decimal: 1.5, 0.125, 1,234.5, 1,234,567
    Comma,             ///< the comma is decimal: 1,5, 0,125, 1.234,5, 1.234.567
    PointOrThousands,  ///< 1.234
    CommaOrThousands,  ///< 1,234
};

NumberShape shapeOf(std::string_view text);

/// True for the shapes that a decimal point and a decimal comma read as different numbers.
bool isAmbiguous(NumberShape shape);

/// The number that a text means in a table with one of the decimal signs.
/// @param decimal '.' or ','; the other one may part thousands
/// @return nothing if the text is no number then
std::optional<double> numberIn(std::string_view text, char decimal);

/// Whether a number would lose something of a text: 01067, +49, whole numbers (such as ids) of more
/// than 15 digits. Decimals lose nothing by being rounded where a number ends.
bool losesAsNumber(std::string_view text);

/// What parts the thousands of a number in a text: '.', ',', '\'' or ' '; 0 if nothing does.
char thousandsSignIn(std::string_view text, char decimal);

}  // namespace alteri
