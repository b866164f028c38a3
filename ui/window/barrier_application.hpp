// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <QApplication>

#include <functional>
#include <vector>

namespace alteri {

/// An application that outlives what its parts throw: a fault while an event is handled is told,
/// and program and study live on.
class BarrierApplication : public QApplication {
    Q_OBJECT

public:
    BarrierApplication(int& argc, char** argv);

    /// @param tell shows a fault. While it is at it, what comes waits, and nothing twice: what
    /// fails
    ///        at every paint would never end.
    void setTeller(std::function<void(const Error&)> tell);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    void tell(const Error& fault);
    void tellAll();

    std::function<void(const Error&)> m_tell;
    std::vector<Error> m_faults;  ///< the first is being told
};

}  // namespace alteri
