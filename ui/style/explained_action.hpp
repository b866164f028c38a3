// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QKeySequence;
class QString;

namespace alteri {

/// Gives an action other keys; its tool tip names the first one.
void setKeys(QAction& action, const QList<QKeySequence>& keys);

/// Says whether something can be done now.
/// @param whyNot a short sentence for those who look for it; empty where there is nothing to say
void setPossible(QAction& action, bool isPossible, const QString& whyNot);

/// Why an action cannot be done now, as setPossible() was told.
QString whyImpossible(const QAction& action);

/// The text of an action without what marks its letter in menus.
QString plainText(const QAction& action);

/// What a control does, and its key.
QString explained(const QString& toolTip, const QKeySequence& key);

}  // namespace alteri
