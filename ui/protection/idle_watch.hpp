// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace alteri {

/// Tells when nobody has touched keys, mouse or screen for some time.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// @param milliseconds 0: never
    void setPatience(int milliseconds);

signals:
    void idle();

private:
    bool eventFilter(QObject* watched, QEvent* event) override;

    QTimer m_timer;
};

}  // namespace alteri
