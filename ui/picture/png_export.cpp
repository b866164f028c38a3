// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/formats.hpp"
#include "ui/picture/picture_export.hpp"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace alteri {

QImage pictureImage(const Drawing& drawing, int dotsPerInch, bool transparent)
{
    const double scale = dotsPerInch / millimetresPerInch;
    const QSize pixels(std::max(1, qRound(drawing.millimetres.width() * scale)),
                       std::max(1, qRound(drawing.millimetres.height() * scale)));
    QImage image(pixels, transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
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

QByteArray pngBytes(const Drawing& drawing, int dotsPerInch, bool transparent)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "PNG").write(pictureImage(drawing, dotsPerInch, transparent));
    return bytes;
}

}  // namespace alteri
