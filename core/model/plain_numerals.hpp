// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace alteri {

/// A number as people write it, as parseNumber() reads it: both the point and the comma are the
/// decimal sign, as is "٫"; digits may be those of Arabic and Persian keyboards, the minus the true
/// one; marks of direction, which nobody sees, and space around it are left out. All else stays.
std::string plainNumerals(std::string_view text);

}  // namespace alteri
