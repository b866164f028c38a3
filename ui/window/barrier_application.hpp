// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QStringList>

#include <functional>

namespace alteri {

/// An application that outlives what its parts throw: a fault while an event is handled becomes
/// sentences, and program and study live on.
class BarrierApplication : public QApplication {
    Q_OBJECT

public:
    BarrierApplication(int& argc, char** argv);

    /// @param tell shows sentences; not called again while it is at it
    void setTeller(std::function<void(const QStringList&)> tell);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    void tell(const QStringList& sentences);

    std::function<void(const QStringList&)> m_tell;
    bool m_isTelling = false;
};

}  // namespace alteri
