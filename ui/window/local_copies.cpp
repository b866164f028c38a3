// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/local_copies.hpp"

#include "core/files/disk_time.hpp"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStorageInfo>

#include <utility>

namespace alteri {

namespace {

QString copiesKey()
{
    return QStringLiteral("localCopies");
}

QString toldKey()
{
    return QStringLiteral("toldOfMedia");
}

/// Copies and their studies, one after the other.
QStringList pairsOfCopies()
{
    return QSettings().value(copiesKey()).toStringList();
}

QString absolute(const QString& file)
{
    return QFileInfo(file).absoluteFilePath();
}

MeasureMedium& measureOfMedia()
{
    static MeasureMedium measure = diskTime;
    return measure;
}

}  // namespace

QString newLocalCopy(const QString& study)
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("local copies"));
    folder.cd(QStringLiteral("local copies"));
    const auto name = QFileInfo(study).completeBaseName();
    auto file = folder.filePath(name + QStringLiteral(".alteri"));
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = folder.filePath(QStringLiteral("%1 (%2).alteri").arg(name, QString::number(number)));
    return file;
}

void rememberLocalCopy(const QString& copy, const QString& study)
{
    QSettings().setValue(copiesKey(),
                         QStringList{absolute(copy), absolute(study)} + pairsOfCopies());
}

void forgetLocalCopy(const QString& copy)
{
    const auto pairs = pairsOfCopies();
    QStringList left;
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
        if (pairs[i] != absolute(copy))
            left << pairs[i] << pairs[i + 1];
    QSettings().setValue(copiesKey(), left);
}

std::optional<QString> studyOfLocalCopy(const QString& copy)
{
    const auto pairs = pairsOfCopies();
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
        if (pairs[i] == absolute(copy))
            return pairs[i + 1];
    return std::nullopt;
}

std::optional<QString> localCopyOf(const QString& study)
{
    const auto pairs = pairsOfCopies();
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
        if (pairs[i + 1] == absolute(study) && QFileInfo::exists(pairs[i]))
            return pairs[i];
    return std::nullopt;
}

bool noteToldOfMedium(const QString& study)
{
    // Once for a stick, and once for each folder of a share.
    const auto medium = QString::fromUtf8(QStorageInfo(study).device()) + QLatin1Char(' ')
                        + QFileInfo(study).absolutePath();
    auto told = QSettings().value(toldKey()).toStringList();
    if (told.contains(medium))
        return false;
    QSettings().setValue(toldKey(), told << medium);
    return true;
}

const MeasureMedium& mediumMeasure()
{
    return measureOfMedia();
}

void setMediumMeasure(MeasureMedium measure)
{
    measureOfMedia() = std::move(measure);
}

}  // namespace alteri
