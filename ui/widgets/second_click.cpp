// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/second_click.hpp"

#include <QApplication>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QStyleHints>

#include <utility>

namespace alteri {

namespace {

/// What changes as a whole: the window that something is in, or the page of a stack of them.
QWidget* pageOf(QWidget& widget)
{
    auto* page = &widget;
    while (!page->isWindow() && qobject_cast<QStackedWidget*>(page->parentWidget()) == nullptr)
        page = page->parentWidget();
    return page;
}

}  // namespace

SecondClick::SecondClick(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

/// Whether a press belongs to a double click that began on another page. Menus that a first click
/// opens close by the second one.
bool SecondClick::isOfOther(const QMouseEvent& press, QWidget& target) const
{
    const auto* hints = QApplication::styleHints();
    const auto way = (press.globalPosition().toPoint() - m_place).manhattanLength();
    if (m_time == 0
        || press.timestamp() - m_time > static_cast<quint64>(hints->mouseDoubleClickInterval())
        || way > hints->mouseDoubleClickDistance())
        return false;
    if (target.window()->windowType() == Qt::Popup)
        return false;
    return pageOf(target) != m_page;
}

/// @return whether nobody is to get it
bool SecondClick::takes(const QMouseEvent& press, QWidget& target)
{
    // What a widget leaves to the one around it is the same press, and so is the double click that
    // Qt makes of it.
    if (m_isDown && press.timestamp() == m_latest)
        return m_isTaken;
    m_isDown = true;
    m_latest = press.timestamp();
    m_isTaken = isOfOther(press, target);
    if (!m_isTaken) {
        m_page = pageOf(target);
        m_place = press.globalPosition().toPoint();
        m_time = press.timestamp();
    }
    return m_isTaken;
}

bool SecondClick::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType() || !event->spontaneous())
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return takes(*static_cast<QMouseEvent*>(event), *static_cast<QWidget*>(watched));
    case QEvent::MouseButtonRelease:
        m_isDown = false;
        return std::exchange(m_isTaken, false);
    default:
        return QObject::eventFilter(watched, event);
    }
}

}  // namespace alteri
