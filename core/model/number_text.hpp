// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace alteri {

// Numbers as text, the same in every locale.

/// Rounded to a number of decimals; never "-0.0".
std::string fixedText(double value, int decimals);

/// The shortest text that reads back as the same number.
std::string fullText(double value);

}  // namespace alteri
