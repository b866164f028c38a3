// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeySequence;
class QWidget;

namespace alteri {

/// Lets one shortcut through in every field of a window, also where a field would keep it for
/// itself (on X11 Ctrl+K deletes the rest of a line).
void passEverywhere(QWidget* window, const QKeySequence& key);

}  // namespace alteri
