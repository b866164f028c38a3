// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help.hpp"

#include "ui/help/help_pages.hpp"
#include "ui/help/help_places.hpp"
#include "ui/help/help_window.hpp"
#include "ui/style/action_icon.hpp"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QTabWidget>
#include <QVariant>

namespace alteri {

namespace {

constexpr auto helpProperty = "helpPage";

/// The window that all windows in between belong to.
QWidget* outermost(QWidget* widget)
{
    while (widget->parentWidget() != nullptr)
        widget = widget->parentWidget();
    return widget;
}

}  // namespace

void setHelpPage(QWidget& widget, const char* place)
{
    widget.setProperty(helpProperty, QString::fromLatin1(place));
}

QString helpPageOf(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        auto named = widget->property(helpProperty).toString();
        if (!named.isEmpty())
            return named;
        if (auto place = helpPlaceOfClass(*widget); !place.isEmpty())
            return place;
    }
    return helpPageIds().front();
}

QString helpReadIn(const QWidget& window)
{
    const auto* help = window.findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
    return help != nullptr && help->isVisible() ? help->place() : QString();
}

void showHelp(QWidget* asking, const QString& place)
{
    auto* owner = QApplication::activeModalWidget();
    if (owner == nullptr)
        owner = outermost(asking);
    auto* window = owner->findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (window == nullptr)
        window = new HelpWindow(owner);
    window->show();
    window->raise();
    window->activateWindow();
    window->showPlace(place);  // where it stands is known once the page has its size
}

void showHelp(QWidget* asking)
{
    showHelp(asking, helpPageOf(asking));
}

HelpMark::HelpMark(const char* place, QWidget* parent)
    : QToolButton(parent)
{
    setHelpPage(*this, place);
    setButtonIcon(this, "showHelp");
    setToolTip(tr("Opens the help about this"));
    setAccessibleName(tr("Help"));
    setAutoRaise(true);
    connect(this, &QToolButton::clicked, this, [this] { showHelp(this); });
}

HelpEverywhere::HelpEverywhere(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

void HelpEverywhere::offer(QDialog& dialog)
{
    // Rows of other buttons are made the same way; this is the one by which it is closed.
    QDialogButtonBox* buttons = nullptr;
    for (auto* each : dialog.findChildren<QDialogButtonBox*>(QString(), Qt::FindDirectChildrenOnly))
        if (each->standardButtons() != QDialogButtonBox::NoButton)
            buttons = each;
    if (helpPlaceOfClass(dialog).isEmpty() || buttons == nullptr
        || buttons->button(QDialogButtonBox::Help) != nullptr)
        return;
    // Return is for what the dialog is about.
    buttons->addButton(QDialogButtonBox::Help)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::helpRequested, &dialog, [&dialog] {
        // Of several pages it is the one in sight that is asked about.
        const auto* pages = dialog.findChild<QTabWidget*>(QString(), Qt::FindDirectChildrenOnly);
        showHelp(pages != nullptr ? pages->currentWidget() : static_cast<QWidget*>(&dialog));
    });
}

bool HelpEverywhere::eventFilter(QObject* watched, QEvent* event)
{
    // Once, before it is shown and has its size.
    if (event->type() == QEvent::Polish)
        if (auto* dialog = qobject_cast<QDialog*>(watched))
            offer(*dialog);
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (key.key() != Qt::Key_F1 || key.modifiers() != Qt::NoModifier)
        return QObject::eventFilter(watched, event);
    showHelp(static_cast<QWidget*>(watched));
    return true;
}

}  // namespace alteri
