// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backups/backup_habit.hpp"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace alteri {

class Questions;

/// The backups of a study: whether and where they are made, and those that are there.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param backUpNow makes one and says where, or why not
    BackupsDialog(QString study,
                  Questions& questions,
                  std::function<void(const BackupHabit&)> backUpNow,
                  QWidget* parent = nullptr);

    /// The backup that the user wants to open; empty: none.
    const QString& wanted() const { return m_wanted; }

private:
    QWidget* makeFolderRow();
    QWidget* makeList();
    void showAll();
    void choose(const QString& folder);
    QString selected() const;

    QString m_study;
    Questions& m_questions;
    std::function<void(const BackupHabit&)> m_backUpNow;
    BackupHabit m_habit = backupHabit();
    QString m_wanted;
    QCheckBox* m_isOn;
    QLabel* m_folder;
    QPushButton* m_beside;
    QTreeWidget* m_list;
    QLabel* m_none;
    QPushButton* m_open;
};

}  // namespace alteri
