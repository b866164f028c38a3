// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/picture_file.hpp"

#include "ui/paper/picture_export.hpp"

#include <QFileInfo>
#include <QStringList>

namespace alteri {

bool isPictureName(const QString& file)
{
    static const QStringList others{
        QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("jpe"),
        QStringLiteral("jfif"), QStringLiteral("gif"),  QStringLiteral("bmp"),
        QStringLiteral("tif"),  QStringLiteral("tiff"), QStringLiteral("webp"),
        QStringLiteral("avif"), QStringLiteral("heic"), QStringLiteral("jp2"),
        QStringLiteral("ppm"),  QStringLiteral("pgm"),  QStringLiteral("xpm"),
        QStringLiteral("ico"),  QStringLiteral("eps"),  QStringLiteral("ps"),
        QStringLiteral("emf"),  QStringLiteral("wmf"),  QStringLiteral("svgz")};
    return formatOfFile(file) || others.contains(QFileInfo(file).suffix().toLower());
}

}  // namespace alteri
