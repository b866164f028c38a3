// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace alteri {

/// 1 or 0 for 1/0, true/false, yes/no and ja/nein, in any case.
std::optional<double> yesNoIn(const std::string& text);

}  // namespace alteri
