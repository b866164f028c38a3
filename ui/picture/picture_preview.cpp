// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_preview.hpp"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace alteri {

namespace {

constexpr int margin = 14;
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
    const auto room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const auto size = m_drawing.millimetres.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width(), size.height()) / 2, size};
}

void PicturePreview::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_drawing.paint || m_drawing.millimetres.isEmpty())
        return;
    QPainter painter(this);
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
    auto* drag = new QDrag(this);
    drag->setMimeData(pictureMimeData(m_drawing, m_output).release());
    constexpr int thumbWidth = 160;
    const int dotsPerInch =
        std::max(10, qRound(thumbWidth / m_drawing.millimetres.width() * millimetresPerInch));
    drag->setPixmap(QPixmap::fromImage(pictureImage(m_drawing, dotsPerInch)));
    drag->exec(Qt::CopyAction);
}

}  // namespace alteri
