// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace alteri {

enum class Appearance { System, Light, Dark };

/// Sets style, palette and style sheet of the program. Windows learn of it by
/// QEvent::PaletteChange.
void applyAppearance(Appearance appearance);

/// Tells whether the desktop is dark, which the appearance `System` takes over, now and later.
void followDesktop(bool isDesktopDark);

/// Whether the program is shown dark at present.
bool isDark();

/// In which what is wrong is said; a label with the property `problem` has it. Its contrast to the
/// ground of either appearance is at least 4.5.
QColor problemColour();

}  // namespace alteri
