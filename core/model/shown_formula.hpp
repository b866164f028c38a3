// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace alteri {

/// A formula or expression as a sentence about it shows it: whole, or the beginning of one that
/// nobody would read.
std::string shownFormula(std::string_view text);

}  // namespace alteri
