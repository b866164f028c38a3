// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_entry.hpp"

#include <vector>

class QAction;
class QMainWindow;
class QString;
class QWidget;

namespace alteri {

/// Every action of a window's menus and of the tool bars in sight, each once. Those that cannot be
/// done now say why (see setPossible()), or are left out where nothing says it.
/// @param without one that leads here
std::vector<PaletteEntry> actionEntries(const QMainWindow& window, const QAction* without);

/// The buttons in sight on a page that no action stands behind. Those that switch between answers
/// or choices are none: they do nothing by themselves.
/// @param place the page, as people call it
std::vector<PaletteEntry> buttonEntries(const QWidget& page, const QString& place);

}  // namespace alteri
