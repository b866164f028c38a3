// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alteri {

// Names that people gave, where Qt takes some letters for signs of its own.

/// In menus, on tabs, buttons and check boxes, where `&` would underline the letter behind it.
QString literalLabel(QString text);

/// In titles of windows, where `[*]` would say whether something is to be saved.
QString literalTitle(QString text);

}  // namespace alteri
