// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backups/backup_habit.hpp"
#include "ui/work/long_work.hpp"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace alteri {

class StudyFile;

struct StudyBackup {
    QString file;
    QDateTime made;
    qint64 bytes = 0;
};

/// So much is done that a study gets a backup when it is closed: gestures since the last one.
inline constexpr int gesturesPerBackup = 25;
/// So many backups of a study are kept; the oldest goes when one more is made.
inline constexpr int keptBackups = 5;

/// Where backups of a study lie.
QString backupFolderOf(const QString& study, const BackupHabit& habit);

/// Those that are there, the latest first.
QList<StudyBackup> backupsOf(const QString& study, const BackupHabit& habit);

/// Whether much was done since the last one.
bool isBackupDue(const StudyFile& study, const BackupHabit& habit);

/// Writes a copy of a study, sealed if the study is, and removes the oldest where there are more
/// than are kept. Nothing else is ever removed.
/// @return the file
/// @param doWork copies the study, which is lent for it
/// @throws Error{FileNotWritable}, Error{DiskFull}, and as StudyFile::saveCopy() and `doWork`
QString backUp(const StudyFile& study,
               const BackupHabit& habit,
               const QDateTime& now,
               const DoWork& doWork);

}  // namespace alteri
