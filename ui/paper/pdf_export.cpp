// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "ui/paper/formats.hpp"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include <cmath>

namespace alteri {

namespace {

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}

/// Qt rounds pages to whole points. This writes the exact box into the file and moves the places of
/// all objects behind it in the table at its end.
QByteArray withExactPage(QByteArray pdf, const QSizeF& millimetres)
{
    static const QRegularExpression boxes(QStringLiteral("/MediaBox \\[0 0 [0-9.]+ ([0-9.]+)\\]"));
    const auto found = boxes.match(QString::fromLatin1(pdf));
    const auto table = pdf.lastIndexOf("\nxref\n");
    if (!found.hasMatch() || table < 0)
        return pdf;
    // The content hangs from the top of Qt's page, so what is cut off is cut off below.
    const double top = found.captured(1).toDouble();
    const auto points = millimetres / millimetresPerPoint;
    const auto box = "/MediaBox [0 " + number(top - points.height()) + ' ' + number(points.width())
                     + ' ' + number(top) + ']';
    const auto place = found.capturedStart();
    const auto shift = box.size() - found.capturedLength();
    const auto moved = [&](qsizetype offset) { return offset > place ? offset + shift : offset; };

    static const QRegularExpression rows(QStringLiteral("([0-9]{10}) [0-9]{5} n"));
    auto walk = rows.globalMatch(QString::fromLatin1(pdf), table);
    while (walk.hasNext()) {
        const auto row = walk.next();
        const auto offset = moved(row.captured(1).toLongLong());
        pdf.replace(row.capturedStart(), 10, QByteArray::number(offset).rightJustified(10, '0'));
    }
    const QByteArray last("startxref\n");
    const auto start = pdf.lastIndexOf(last) + last.size();
    const auto end = pdf.indexOf('\n', start);
    pdf.replace(start, end - start, QByteArray::number(moved(table + 1)));
    return pdf.replace(place, found.capturedLength(), box);
}

}  // namespace

QByteArray pdfBytes(const Drawing& drawing, bool transparent)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        const auto inPoints = drawing.millimetres / millimetresPerPoint;
        const QSizeF page(std::ceil(inPoints.width()), std::ceil(inPoints.height()));
        writer.setPageLayout(
            QPageLayout(QPageSize(page, QPageSize::Point, QString(), QPageSize::ExactMatch),
                        QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(drawing.title);
        QPainter painter;
        if (!painter.begin(&writer))
            throw Error(ErrorCode::PictureNotMade, {"PDF"});
        const double dotsPerMillimetre = writer.resolution() / millimetresPerInch;
        painter.scale(dotsPerMillimetre, dotsPerMillimetre);
        if (!transparent)
            painter.fillRect(QRectF({0, 0}, drawing.millimetres), Qt::white);
        drawing.paint(painter);
    }
    return withExactPage(bytes, drawing.millimetres);
}

}  // namespace alteri
