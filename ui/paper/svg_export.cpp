// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "ui/paper/formats.hpp"
#include "ui/style/text_painting.hpp"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QRawFont>
#include <QSvgGenerator>

namespace alteri {

namespace {

constexpr double unitsPerMillimetre = 100;

class LetteredSvg : public QSvgGenerator, public KeepsLetters {};

/// The fonts of the program as a style sheet. All of them: which ones a drawing uses is only known
/// after it was painted, and a face is named by its weight and slant.
QByteArray fontStyle(const QByteArray& svg)
{
    QByteArray style("<style type=\"text/css\">\n");
    const QDir folder(QStringLiteral(":/fonts"));
    for (const auto& name : folder.entryList()) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto bytes = file.readAll();
        const QRawFont font(bytes, 10);
        if (!svg.contains("font-family=\"" + font.familyName().toUtf8()))
            continue;
        style += "@font-face { font-family: '" + font.familyName().toUtf8()
                 + "'; font-weight: " + QByteArray::number(static_cast<int>(font.weight()))
                 + "; font-style: " + (font.style() == QFont::StyleNormal ? "normal" : "italic")
                 + "; src: url(data:font/ttf;base64," + bytes.toBase64() + "); }\n";
    }
    return style + "</style>\n";
}

void prepare(QSvgGenerator& generator, QIODevice& target, const Drawing& drawing)
{
    const auto size = drawing.millimetres * unitsPerMillimetre;
    generator.setOutputDevice(&target);
    generator.setResolution(qRound(millimetresPerInch * unitsPerMillimetre));
    generator.setSize(QSize(qRound(size.width()), qRound(size.height())));
    generator.setViewBox(QRectF(0, 0, qRound(size.width()), qRound(size.height())));
    generator.setTitle(drawing.title.toHtmlEscaped());  // which it writes as it is
    generator.setDescription(QString());
}

void paintOn(QSvgGenerator& generator, const Drawing& drawing, bool transparent)
{
    QPainter painter;
    if (!painter.begin(&generator))
        throw Error(ErrorCode::PictureNotMade, {"SVG"});
    painter.scale(unitsPerMillimetre, unitsPerMillimetre);
    if (!transparent)
        painter.fillRect(QRectF({0, 0}, drawing.millimetres), Qt::white);
    drawing.paint(painter);
}

}  // namespace

QByteArray svgBytes(const Drawing& drawing, bool transparent, bool letters)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (letters) {
        LetteredSvg generator;
        prepare(generator, buffer, drawing);
        paintOn(generator, drawing, transparent);
    } else {
        QSvgGenerator generator;
        prepare(generator, buffer, drawing);
        paintOn(generator, drawing, transparent);
    }
    if (letters)
        bytes.replace("<defs>", fontStyle(bytes) + "<defs>");
    return bytes;
}

}  // namespace alteri
