// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QKeySequence;
class QObject;
class QString;

namespace alteri {

/// An action whose tool tip also names its key. The caller connects it.
QAction*
newAction(QObject* owner, const QString& text, const QKeySequence& key, const QString& toolTip);

}  // namespace alteri
