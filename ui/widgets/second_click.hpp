// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QWidget>

class QMouseEvent;

namespace alteri {

/// Keeps the second half of a double click from the window or the page that its first half has
/// brought under the pointer: who opens a study by a double click answers no question of it.
class SecondClick : public QObject {
    Q_OBJECT

public:
    /// @param parent of the whole program, whose mouse is watched from now on
    explicit SecondClick(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOfOther(const QMouseEvent& press, QWidget& target) const;
    bool takes(const QMouseEvent& press, QWidget& target);

    QPointer<QWidget> m_page;  ///< on which the first press was
    QPoint m_place;            ///< of it, on the screen
    quint64 m_time = 0;        ///< of it, in milliseconds
    quint64 m_latest = 0;      ///< of the latest press
    bool m_isDown = false;     ///< whether its release is still to come
    bool m_isTaken = false;    ///< whether nobody got it
};

}  // namespace alteri
