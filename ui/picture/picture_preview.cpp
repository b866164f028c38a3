// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_preview.hpp"

#include "core/error.hpp"
#include "ui/text/problem_text.hpp"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace alteri {

namespace {

constexpr int previewMargin = 14;
constexpr int square = 8;  // of the pattern that stands for no background

}  // namespace

PicturePreview::PicturePreview(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("picturePreview"));
    setAccessibleName(tr("Preview of the picture"));
    setMinimumSize(260, 220);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag the picture into another program"));
}

void PicturePreview::show(const Drawing& drawing, const PictureOutput& output)
{
    m_drawing = drawing;
    m_output = output;
    update();
}

QRectF PicturePreview::paper() const
{
    const auto room =
        QRectF(rect()).adjusted(previewMargin, previewMargin, -previewMargin, -previewMargin);
    const auto size = m_drawing.millimetres.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width(), size.height()) / 2, size};
}

void PicturePreview::setBusy(bool busy)
{
    m_busy = busy;
    setAccessibleDescription(busy ? tr("The picture is being drawn…") : QString());
    update();
}

void PicturePreview::paintBusy(QPainter& painter) const
{
    const auto text = tr("The picture is being drawn…");
    constexpr int around = 10;
    auto plate =
        painter.fontMetrics().boundingRect(text).adjusted(-around, -around, around, around);
    plate.moveCenter(rect().center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().window());
    painter.drawRoundedRect(plate, around / 2.0, around / 2.0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(plate, Qt::AlignCenter, text);
}

void PicturePreview::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_drawing.paint && !m_drawing.millimetres.isEmpty()) {
        painter.save();
        paintDrawing(painter);
        painter.restore();
    }
    if (m_busy)
        paintBusy(painter);
}

void PicturePreview::paintDrawing(QPainter& painter) const
{
    const auto place = paper();
    const QColor shadow(0, 0, 0, 40);
    painter.fillRect(place.translated(2, 2), shadow);
    painter.fillRect(place, Qt::white);
    if (m_output.transparent) {
        painter.save();
        painter.setClipRect(place);
        for (int y = 0; y < height(); y += square)
            for (int x = (y / square % 2) * square; x < width(); x += 2 * square)
                painter.fillRect(x, y, square, square, QColor(0xe4, 0xe8, 0xec));
        painter.restore();
    }
    painter.translate(place.topLeft());
    const double scale = place.width() / m_drawing.millimetres.width();
    painter.scale(scale, scale);
    m_drawing.paint(painter);
}

void PicturePreview::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
}

void PicturePreview::mouseMoveEvent(QMouseEvent* event)
{
    const bool far =
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!event->buttons().testFlag(Qt::LeftButton) || !far || !m_drawing.paint)
        return;
    emit dragged();
    std::unique_ptr<QMimeData> mime;
    try {
        mime = pictureMimeData(m_drawing, m_output);
    } catch (const Error& error) {
        emit refused(sentencesFor(error).join(QLatin1Char(' ')));
        return;
    }
    auto* drag = new QDrag(this);
    drag->setMimeData(mime.release());
    constexpr int thumbWidth = 160;
    const int dotsPerInch =
        std::max(10, qRound(thumbWidth / m_drawing.millimetres.width() * millimetresPerInch));
    drag->setPixmap(QPixmap::fromImage(pictureImage(m_drawing, dotsPerInch)));
    drag->exec(Qt::CopyAction);
}

}  // namespace alteri
