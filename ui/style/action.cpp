// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/action.hpp"

#include <QAction>
#include <QKeySequence>

namespace alteri {

QAction*
newAction(QObject* owner, const QString& text, const QKeySequence& key, const QString& toolTip)
{
    auto* action = new QAction(text, owner);
    action->setShortcut(key);
    action->setToolTip(key.isEmpty()
                           ? toolTip
                           : toolTip + QStringLiteral(" (") + key.toString(QKeySequence::NativeText)
                                 + QLatin1Char(')'));
    return action;
}

}  // namespace alteri
