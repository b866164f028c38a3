// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace alteri {

/// Colours that are told apart with colour blindness, too, in the order in which they are given to
/// categories: Okabe and Ito's (2008, "Color Universal Design"), with a grey in the place of black.
inline constexpr std::array<std::string_view, 8> safeColourCodes{
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442", "#8c8c8c"};

/// Names of map symbols that differ in outline, in the order in which they are given.
inline constexpr std::array<std::string_view, 8> symbolNames{
    "circle", "square", "diamond", "triangle", "triangle_down", "pentagon", "hexagon", "cross"};

}  // namespace alteri
