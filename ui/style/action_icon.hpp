// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include <vector>

class QAbstractButton;
class QAction;
class QToolBar;

namespace alteri {

/// Which file of `resources/icons/actions` shows what an action or a button of a name does.
struct ActionIcon {
    const char* name;  ///< object name of the action or button
    const char* file;  ///< without its ending
};

/// The icons of all actions and buttons that have one.
const std::vector<ActionIcon>& actionIcons();

/// The icon that the table has for a name; in the colours of the palette, also of one that comes
/// while the program runs.
QIcon actionIcon(const QString& name);

/// Gives an action its object name, and the icon that the table has for it.
QAction* nameAction(QAction* action, const char* name);

/// The same for a button. Without a text it has an accessible name already, or is to get one.
void nameButton(QAbstractButton* button, const char* name);

/// The icon of another name on a button, whose object name stays.
void setButtonIcon(QAbstractButton* button, const char* name);

/// The size of icons and the place of texts that all tool bars have.
void dressToolBar(QToolBar& bar);

}  // namespace alteri
