// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/idle_watch.hpp"

#include <QCoreApplication>
#include <QEvent>

namespace alteri {

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setPatience(int milliseconds)
{
    m_timer.stop();
    m_timer.setInterval(milliseconds);
    if (milliseconds > 0)
        m_timer.start();
}

bool IdleWatch::eventFilter(QObject* /*watched*/, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        if (m_timer.interval() > 0)
            m_timer.start();
        break;
    default:
        break;
    }
    return false;
}

}  // namespace alteri
