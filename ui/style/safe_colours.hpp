// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace alteri {

/// `safeColourCodes` in their order, and black.
enum class SafeColour { Blue, Orange, Green, Purple, LightBlue, Red, Yellow, Grey, Black };

/// In the order in which they are given to categories; black is the ink's.
inline constexpr std::array<SafeColour, 8> safeColours{
    SafeColour::Blue,      SafeColour::Orange, SafeColour::Green,  SafeColour::Purple,
    SafeColour::LightBlue, SafeColour::Red,    SafeColour::Yellow, SafeColour::Grey};

/// "#rrggbb"
QString codeOf(SafeColour colour);
/// What people call it.
QString nameOf(SafeColour colour);
QColor colourOf(SafeColour colour);

}  // namespace alteri
