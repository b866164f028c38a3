// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/study_backups.hpp"

#include "core/error.hpp"
#include "core/store/study_file.hpp"
#include "ui/text/file_path.hpp"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace alteri {

namespace {

// Names of files are the same in every language, or another one's backups would not be found.
const QString& infix()
{
    static const auto text = QStringLiteral(" (backup ");
    return text;
}

QString placeOf(const StudyFile& study)
{
    return QFileInfo(fileAt(study.file())).absoluteFilePath();
}

/// Under which it is remembered how far a study had come at its last backup; its name cannot be
/// read from it.
QString progressKey(const StudyFile& study)
{
    const auto hash = QCryptographicHash::hash(placeOf(study).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("backups/upTo/") + QString::fromLatin1(hash.toHex());
}

}  // namespace

QString backupFolderOf(const QString& study, const BackupHabit& habit)
{
    const QFileInfo file(study);
    return habit.folder.isEmpty()
               ? file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral(" backups"))
               : habit.folder;
}

QList<StudyBackup> backupsOf(const QString& study, const BackupHabit& habit)
{
    const auto start = QFileInfo(study).completeBaseName() + infix();
    QList<StudyBackup> found;
    const QDir folder(backupFolderOf(study, habit));
    const auto files = folder.entryInfoList({QStringLiteral("*.alteri")}, QDir::Files,
                                            QDir::Name | QDir::Reversed);
    for (const auto& file : files)
        if (file.fileName().startsWith(start))
            found << StudyBackup{file.absoluteFilePath(), file.lastModified(), file.size()};
    return found;
}

bool isBackupDue(const StudyFile& study, const BackupHabit& habit)
{
    if (!habit.isOn || study.access() != StudyFile::Access::Write)
        return false;
    const auto before = QSettings().value(progressKey(study), 0).toLongLong();
    return study.lastSequence() - before >= gesturesPerBackup;
}

QString
backUp(const StudyFile& study, const BackupHabit& habit, const QDateTime& now, const DoWork& doWork)
{
    const auto place = placeOf(study);
    const auto folder = backupFolderOf(place, habit);
    if (!QDir().mkpath(folder))
        throw Error(ErrorCode::FileNotWritable, {folder.toStdString()});
    // The time sorts as text.
    const auto name = QFileInfo(place).completeBaseName() + infix()
                      + now.toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"))
                      + QStringLiteral(").alteri");
    auto file = QDir(folder).filePath(name);
    {
        const StudyFile::Loan loan(study);
        doWork(
            [&](const Watch& watch) { study.saveCopy(pathOf(file), endingWhenCancelled(watch)); });
    }
    QSettings().setValue(progressKey(study), static_cast<qlonglong>(study.lastSequence()));
    const auto all = backupsOf(place, habit);
    for (qsizetype i = keptBackups; i < all.size(); ++i)
        QFile::remove(all[i].file);
    return file;
}

}  // namespace alteri
