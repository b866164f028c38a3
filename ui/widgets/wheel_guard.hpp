// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace alteri {

/// Keeps the wheel from changing what is chosen or written: who scrolls past a chooser does not
/// choose. Fields in what scrolls never take it, others only while they are written in.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    /// @param parent of the whole program, whose widgets are watched from now on
    explicit WheelGuard(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace alteri
