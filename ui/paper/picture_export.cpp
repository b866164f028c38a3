// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/picture_export.hpp"

#include "ui/paper/formats.hpp"
#include "ui/text/file_path.hpp"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace alteri {

QString suffixOf(PictureFormat format)
{
    return QString::fromLatin1(rowOf(format).suffix);
}

std::optional<PictureFormat> formatOfFile(const QString& file)
{
    return formatOfSuffix(QFileInfo(file).suffix().toLower());
}

QByteArray pictureBytes(const Drawing& drawing, const PictureOutput& output)
{
    return rowOf(output.format).bytes(drawing, output);
}

void writeFile(const QByteArray& bytes, const QString& file, Replacing replacing)
{
    writeOutput(pathOf(file), {bytes.constData(), static_cast<std::size_t>(bytes.size())},
                replacing);
}

void writePicture(const Drawing& drawing, const PictureOutput& output, const QString& file)
{
    writeFile(pictureBytes(drawing, output), file, output.replacing);
}

std::unique_ptr<QMimeData> pictureMimeData(const Drawing& drawing, const PictureOutput& output)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(pictureImage(drawing, output.dotsPerInch, output.transparent));
    data->setData(QStringLiteral("image/svg+xml"),
                  svgBytes(drawing, output.transparent, output.svgLetters));
    return data;
}

void copyPicture(const Drawing& drawing, const PictureOutput& output)
{
    QGuiApplication::clipboard()->setMimeData(pictureMimeData(drawing, output).release());
}

}  // namespace alteri
