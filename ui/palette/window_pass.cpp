// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/window_pass.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QWidget>

namespace alteri {

namespace {

class WindowPass : public QObject {
public:
    WindowPass(QWidget* window, const QKeySequence& key)
        : QObject(window)
        , m_window(window)
        , m_key(key)
    {
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType()
            || static_cast<QWidget*>(watched)->window() != m_window
            || QKeySequence(static_cast<QKeyEvent*>(event)->keyCombination()) != m_key)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }

private:
    QWidget* m_window;
    QKeySequence m_key;
};

}  // namespace

void passEverywhere(QWidget* window, const QKeySequence& key)
{
    qApp->installEventFilter(new WindowPass(window, key));
}

}  // namespace alteri
