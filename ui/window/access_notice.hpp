// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace alteri {

class StudyFile;

/// The strip above a study that may not be written to: why, and what can be done.
class AccessNotice : public QWidget {
    Q_OBJECT

public:
    explicit AccessNotice(QWidget* parent = nullptr);

    /// Tells of a study's access; hidden where it may be written to.
    void show(const StudyFile& study);

signals:
    void copyWanted();
    void writingWanted();
    void recoveryWanted();

private:
    QLabel* m_text;
    QPushButton* m_copy;
    QPushButton* m_write;
    QPushButton* m_recover;
};

}  // namespace alteri
