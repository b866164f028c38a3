// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace alteri {

class StudyData;

/// Tells above a page that the data it needs are being read, and lets that be stopped and begun
/// again.
class ReadingStrip : public QWidget {
    Q_OBJECT

public:
    explicit ReadingStrip(StudyData& study, QWidget* parent = nullptr);

    /// Begins to read if somebody waits; hides otherwise. What was stopped stays so until it is
    /// begun by hand or the study changes.
    void setWaiting(bool waits);

private:
    void start();
    void stop();
    void showProgress(double share);
    void sync();

    StudyData& m_data;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_again;
    bool m_isStopped = false;
};

}  // namespace alteri
