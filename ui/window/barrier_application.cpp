// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/barrier_application.hpp"

#include <QMetaObject>

#include <algorithm>
#include <clocale>
#include <exception>
#include <iostream>
#include <utility>

namespace alteri {

BarrierApplication::BarrierApplication(int& argc, char** argv)
    : QApplication(argc, argv)
{
    // Qt takes over the user's locale; libraries that write numbers into files must not.
    std::setlocale(LC_NUMERIC, "C");
}

void BarrierApplication::setTeller(std::function<void(const Error&)> tell)
{
    m_tell = std::move(tell);
}

bool BarrierApplication::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        tell(currentError());
    }
    return true;
}

void BarrierApplication::tell(const Error& fault)
{
    const bool isKnown = std::any_of(m_faults.begin(), m_faults.end(), [&](const Error& each) {
        return each.problems() == fault.problems();
    });
    if (!m_tell || isKnown)
        return;
    m_faults.push_back(fault);
    // Later, with the event behind us: what asks the user runs a loop of its own.
    if (m_faults.size() == 1)
        QMetaObject::invokeMethod(this, &BarrierApplication::tellAll, Qt::QueuedConnection);
}

void BarrierApplication::tellAll()
{
    for (; !m_faults.empty(); m_faults.erase(m_faults.begin())) {
        try {
            if (const auto fault = m_faults.front(); m_tell)
                m_tell(fault);
        } catch (const std::exception& fault) {
            std::cerr << fault.what() << '\n';  // nothing else is left to tell it with
        }
    }
}

}  // namespace alteri
