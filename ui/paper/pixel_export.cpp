// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "ui/paper/formats.hpp"
#include "ui/paper/picture_export.hpp"

#include <QBuffer>
#include <QFile>
#include <QImageWriter>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <string>

namespace alteri {

namespace {

/// The painter reaches no farther.
constexpr int longestSide = 32767;

/// What the machine can give to a picture without touching its swap; 0 if it does not say.
qint64 freeMemory()
{
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression available(QStringLiteral("MemAvailable: +([0-9]+) kB"));
    const auto found = available.match(QString::fromLatin1(file.readAll()));
    constexpr qint64 kilobyte = 1024;
    return found.hasMatch() ? found.captured(1).toLongLong() * kilobyte : 0;
}

/// @throws Error{PictureTooLarge}
void requireRoom(double width, double height)
{
    // Pixels of four bytes, and the file that is made of them.
    const double bytes = width * height * 4 * 1.25;
    const auto memory = static_cast<double>(freeMemory());
    if (width > longestSide || height > longestSide || (memory > 0 && bytes > memory))
        throw Error(ErrorCode::PictureTooLarge, {QString::number(width, 'f', 0).toStdString(),
                                                 QString::number(height, 'f', 0).toStdString()});
}

}  // namespace

QImage pictureImage(const Drawing& drawing, int dotsPerInch, bool transparent)
{
    const double scale = dotsPerInch / millimetresPerInch;
    requireRoom(drawing.millimetres.width() * scale, drawing.millimetres.height() * scale);
    const QSize pixels(std::max(1, qRound(drawing.millimetres.width() * scale)),
                       std::max(1, qRound(drawing.millimetres.height() * scale)));
    QImage image(pixels, transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        throw Error(ErrorCode::PictureTooLarge,
                    {std::to_string(pixels.width()), std::to_string(pixels.height())});
    const int dotsPerMetre = qRound(scale * 1000);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(transparent ? Qt::transparent : Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    drawing.paint(painter);
    return image;
}

QByteArray
pixelBytes(const Drawing& drawing, const PictureOutput& output, const char* format, int compression)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setCompression(compression);
    // Nothing is written rather than a part.
    if (!writer.write(pictureImage(drawing, output.dotsPerInch, output.transparent)))
        throw Error(ErrorCode::PictureNotMade, {writer.errorString().toStdString()});
    return bytes;
}

}  // namespace alteri
