// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>

class QFrame;
class QLabel;
class QHBoxLayout;
class QPushButton;

namespace alteri {

/// A place of the window that the tour explains.
struct TourStop {
    QString title;
    QString text;
    /// The widget that is explained, after whatever shows it; none: the window as a whole.
    std::function<QWidget*()> widget;
};

/// Leads through the real window: one place after the other is lit, with a card beside it. Whoever
/// has had enough leaves by Esc.
class Tour : public QWidget {
    Q_OBJECT

public:
    /// Begins at once. Deletes itself at its end.
    Tour(QWidget* window, QList<TourStop> stops);

    int stop() const { return m_stop; }

signals:
    void finished();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeCard();
    void go(int stop);
    void leave();
    void place();
    QRect lit() const;
    QPoint cardPlace(const QRect& beside) const;

    QList<TourStop> m_stops;
    int m_stop = 0;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_before;  ///< had the focus
    QFrame* m_card;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
    QHBoxLayout* m_buttons;
};

}  // namespace alteri
