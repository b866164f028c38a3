// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/picture_export.hpp"

#include "ui/paper/formats.hpp"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace alteri {

QString suffixOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    case PictureFormat::Pdf:
        return QStringLiteral("pdf");
    case PictureFormat::Png:
        break;
    }
    return QStringLiteral("png");
}

std::optional<PictureFormat> formatOfFile(const QString& file)
{
    const auto suffix = QFileInfo(file).suffix().toLower();
    for (const auto format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf})
        if (suffix == suffixOf(format))
            return format;
    return std::nullopt;
}

QByteArray pictureBytes(const Drawing& drawing, const PictureOutput& output)
{
    switch (output.format) {
    case PictureFormat::Svg:
        return svgBytes(drawing, output.transparent, output.svgLetters);
    case PictureFormat::Pdf:
        return pdfBytes(drawing, output.transparent);
    case PictureFormat::Png:
        break;
    }
    return pngBytes(drawing, output.dotsPerInch, output.transparent);
}

void writeFile(const QByteArray& bytes, const QString& file, Replacing replacing)
{
    writeOutput(file.toStdU16String(), {bytes.constData(), static_cast<std::size_t>(bytes.size())},
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
