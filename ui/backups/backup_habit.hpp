// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alteri {

/// Whether and where this user's program keeps backups of studies.
struct BackupHabit {
    bool isOn = true;
    QString folder{};  ///< empty: a folder beside each study
};

BackupHabit backupHabit();
void setBackupHabit(const BackupHabit& habit);

}  // namespace alteri
