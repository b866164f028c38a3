// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/action_entries.hpp"

#include "ui/palette/palette.hpp"
#include "ui/style/explained_action.hpp"

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QToolBar>

namespace alteri {

namespace {

/// Goes through menus and gathers what can be done.
class Gathering {
public:
    explicit Gathering(const QAction* without)
        : m_seen({without})
    {
    }

    void add(const QList<QAction*>& actions, const QString& place)
    {
        for (auto* action : actions)
            if (action->isVisible() && !action->isSeparator())
                add(*action, place);
    }

    std::vector<PaletteEntry> entries;

private:
    void add(QAction& action, const QString& place)
    {
        const auto text = plainText(action);
        if (const auto* menu = action.menu()) {
            add(menu->actions(), place.isEmpty() ? text : place + QStringLiteral(" › ") + text);
            return;
        }
        if (text.isEmpty() || m_seen.contains(&action))
            return;
        auto whyNot = action.isEnabled() ? QString() : whyImpossible(action);
        if (!action.isEnabled() && whyNot.isEmpty())
            whyNot = Palette::tr("Not possible at the moment.");
        m_seen.insert(&action);
        entries.push_back({text, place, action.shortcut().toString(QKeySequence::NativeText),
                           whyNot, [aim = QPointer<QAction>(&action)] {
                               if (aim != nullptr)
                                   aim->trigger();
                           }});
    }

    QSet<const QAction*> m_seen;
};

}  // namespace

std::vector<PaletteEntry> actionEntries(const QMainWindow& window, const QAction* without)
{
    Gathering all(without);
    all.add(window.menuBar()->actions(), {});
    for (const auto* bar : window.findChildren<QToolBar*>())
        if (bar->isVisible())
            all.add(bar->actions(), bar->windowTitle());
    return all.entries;
}

std::vector<PaletteEntry> buttonEntries(const QWidget& page, const QString& place)
{
    std::vector<PaletteEntry> entries;
    for (auto* button : page.findChildren<QPushButton*>()) {
        const auto text = plainText(button->text());
        if (!button->isVisible() || button->isCheckable() || text.isEmpty())
            continue;
        entries.push_back(
            {text,
             place,
             {},
             button->isEnabled() ? QString() : Palette::tr("Not possible at the moment."),
             [aim = QPointer<QPushButton>(button)] {
                 if (aim != nullptr)
                     aim->click();
             }});
    }
    return entries;
}

}  // namespace alteri
