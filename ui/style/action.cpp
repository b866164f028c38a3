// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/action.hpp"

#include "ui/style/explained_action.hpp"

#include <QAction>
#include <QKeySequence>
#include <QVariant>

namespace alteri {

namespace {

constexpr auto explanationProperty = "explanation";
constexpr auto whyNotProperty = "whyNot";
constexpr auto lastingTextProperty = "lastingText";

}  // namespace

QAction*
newAction(QObject* owner, const QString& text, const QKeySequence& key, const QString& toolTip)
{
    auto* action = new QAction(text, owner);
    // Without one of its own an action explains itself by its text, less its marks for menus.
    action->setProperty(explanationProperty, toolTip.isEmpty() ? action->toolTip() : toolTip);
    setKeys(*action, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
    return action;
}

void setKeys(QAction& action, const QList<QKeySequence>& keys)
{
    action.setShortcuts(keys);
    action.setToolTip(
        explained(action.property(explanationProperty).toString(), action.shortcut()));
}

void setPossible(QAction& action, bool isPossible, const QString& whyNot)
{
    action.setProperty(whyNotProperty, isPossible ? QString() : whyNot);
    action.setEnabled(isPossible);
}

QString whyImpossible(const QAction& action)
{
    return action.property(whyNotProperty).toString();
}

QString plainText(const QAction& action)
{
    return plainText(action.text());
}

QString plainText(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\n"));
    text.remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\n'), QLatin1Char('&'));
}

void setMomentaryText(QAction& action, const QString& lasting, const QString& now)
{
    action.setText(now);
    action.setIconText(lasting);
    action.setProperty(lastingTextProperty, lasting);
}

QString lastingText(const QAction& action)
{
    const auto lasting = action.property(lastingTextProperty).toString();
    return lasting.isEmpty() ? plainText(action) : lasting;
}

QString explained(const QString& toolTip, const QKeySequence& key)
{
    return key.isEmpty() ? toolTip
                         : toolTip + QStringLiteral(" (") + key.toString(QKeySequence::NativeText)
                               + QLatin1Char(')');
}

}  // namespace alteri
