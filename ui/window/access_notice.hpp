// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>

class QLabel;
class QPushButton;
class QTimer;

namespace alteri {

class BackgroundTask;
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
    /// Nobody else has the study any more: it can be opened for writing.
    void reopeningWanted();
    void writingWanted();
    void recoveryWanted();

private:
    void lookWhetherFree();
    void tell(bool isFree);

    std::filesystem::path m_file;
    QTimer* m_looking;        ///< while somebody else has it
    BackgroundTask* m_asked;  ///< a file on the net may take its time
    bool m_isFree = false;
    QString m_inUse;  ///< what was said before it was free
    QLabel* m_text;
    QPushButton* m_copy;
    QPushButton* m_write;
    QPushButton* m_recover;
};

}  // namespace alteri
