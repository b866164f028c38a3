// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace alteri {

enum class Appearance { System, Light, Dark };

/// Sets style, palette and style sheet of the program.
void applyAppearance(Appearance appearance);

/// Whether the program is shown dark at present.
bool isDark();

}  // namespace alteri
