// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backup_habit.hpp"

#include <QSettings>

namespace alteri {

namespace {

const QString& switchKey()
{
    static const auto key = QStringLiteral("backups/on");
    return key;
}

const QString& folderKey()
{
    static const auto key = QStringLiteral("backups/folder");
    return key;
}

}  // namespace

BackupHabit backupHabit()
{
    const QSettings settings;
    return {settings.value(switchKey(), true).toBool(), settings.value(folderKey()).toString()};
}

void setBackupHabit(const BackupHabit& habit)
{
    QSettings settings;
    settings.setValue(switchKey(), habit.isOn);
    settings.setValue(folderKey(), habit.folder);
}

}  // namespace alteri
