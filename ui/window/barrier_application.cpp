// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/barrier_application.hpp"

#include "core/error.hpp"
#include "ui/text/problem_text.hpp"

#include <QMetaObject>

#include <clocale>
#include <utility>

namespace alteri {

BarrierApplication::BarrierApplication(int& argc, char** argv)
    : QApplication(argc, argv)
{
    // Qt takes over the user's locale; libraries that write numbers into files must not.
    std::setlocale(LC_NUMERIC, "C");
}

void BarrierApplication::setTeller(std::function<void(const QStringList&)> tell)
{
    m_tell = std::move(tell);
}

bool BarrierApplication::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        tell(sentencesFor(currentError()));
    }
    return true;
}

void BarrierApplication::tell(const QStringList& sentences)
{
    if (!m_tell || m_isTelling)
        return;
    m_isTelling = true;
    // Later, with the event behind us: what asks the user runs a loop of its own.
    QMetaObject::invokeMethod(
        this,
        [this, sentences] {
            m_tell(sentences);
            m_isTelling = false;
        },
        Qt::QueuedConnection);
}

}  // namespace alteri
