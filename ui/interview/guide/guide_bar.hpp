// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace alteri {

class GuideRun;

/// The slim bar of the guide: which step it is of how many, what is still missing, and the way back
/// and on. Nothing is ever blocked.
class GuideBar : public QWidget {
    Q_OBJECT

public:
    explicit GuideBar(GuideRun& run, QWidget* parent = nullptr);

signals:
    void onWanted();
    void backWanted();

private:
    void sync();

    GuideRun& m_run;
    QLabel* m_place;
    QLabel* m_open;
    QToolButton* m_back;
    QToolButton* m_next;
    QToolButton* m_leave;
};

}  // namespace alteri
