// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/second_click.hpp"

#include <QApplication>
#include <QMouseEvent>
#include <QStyleHints>

#include <utility>

namespace alteri {

SecondClick::SecondClick(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

/// Whether a press belongs to a double click that began on something else, which has gone or gave
/// way. Menus that a first click opens close by the second one.
bool SecondClick::isOfOther(const QMouseEvent& press, const QWidget& target) const
{
    const auto* hints = QApplication::styleHints();
    const auto way = (press.globalPosition().toPoint() - m_place).manhattanLength();
    if (m_time == 0
        || press.timestamp() - m_time > static_cast<quint64>(hints->mouseDoubleClickInterval())
        || way > hints->mouseDoubleClickDistance())
        return false;
    if (target.window()->windowType() == Qt::Popup)
        return false;
    const bool isSame = m_target != nullptr
                        && (m_target == &target || m_target->isAncestorOf(&target)
                            || target.isAncestorOf(m_target));
    // What is still there, and hidden by what came, is not meant either.
    return !isSame || !m_target->isVisible();
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
        m_target = &target;
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
