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
QString plainText(QString text);

/// Gives an action a text about what it would do just now, and keeps the one that always holds for
/// buttons and lists of all actions.
void setMomentaryText(QAction& action, const QString& lasting, const QString& now);

/// The text of an action that always holds, as plainText().
QString lastingText(const QAction& action);

/// What a control does, and its key.
QString explained(const QString& toolTip, const QKeySequence& key);

}  // namespace alteri
