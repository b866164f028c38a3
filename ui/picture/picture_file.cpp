// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_file.hpp"

#include "core/error.hpp"

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

std::pair<QString, PictureFormat> pictureFile(const QString& file, PictureFormat format)
{
    if (const auto asked = formatOfFile(file))
        return {file, *asked};
    if (isPictureName(file))
        throw Error(ErrorCode::PictureFormatUnknown,
                    {QFileInfo(file).suffix().toStdString(), file.toStdString()});
    return {file + QLatin1Char('.') + suffixOf(format), format};
}

}  // namespace alteri
