// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace alteri {

/// Lets the program's shortcuts through where a field would keep them for itself: undo and redo
/// while nothing was typed since it was filled, and Ctrl+E (on X11 the end of the line).
void passShortcuts(QLineEdit* field);

}  // namespace alteri
