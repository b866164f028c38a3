// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recent_studies.hpp"

#include "ui/window/local_copies.hpp"

#include <QFileInfo>
#include <QSettings>

namespace alteri {

namespace {

constexpr int mostRecent = 8;

QString settingsKey()
{
    return QStringLiteral("recentStudies");
}

}  // namespace

QStringList recentStudies()
{
    QStringList files;
    for (const auto& file : QSettings().value(settingsKey()).toStringList())
        if (QFileInfo::exists(file) || localCopyOf(file))
            files << file;
    return files;
}

void rememberStudy(const QString& file)
{
    auto files = recentStudies();
    const auto absolute = QFileInfo(file).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(settingsKey(), files.mid(0, mostRecent));
}

}  // namespace alteri
