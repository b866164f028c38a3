// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace alteri {

/// A text with the capitals of ASCII in small letters and all else as it is: the same under every
/// locale, so that words of formats are known by it in Turkish too.
std::string inSmallLetters(std::string_view text);

}  // namespace alteri
