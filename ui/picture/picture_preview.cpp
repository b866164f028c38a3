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
    : FigureView(parent)
{
    setMargin(previewMargin);
    setObjectName(QStringLiteral("picturePreview"));
    setAccessibleName(tr("Preview of the picture"));
    setMinimumSize(260, 220);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag the picture into another program"));
}

void PicturePreview::show(const Drawing& drawing, const PictureOutput& output)
{
    m_output = output;
    setFigure(drawing);
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

void PicturePreview::paintEvent(QPaintEvent* event)
{
    FigureView::paintEvent(event);
    if (!m_busy)
        return;
    QPainter painter(this);
    paintBusy(painter);
}

void PicturePreview::paintPaper(QPainter& painter) const
{
    const auto paper = place();
    const QColor shadow(0, 0, 0, 40);
    painter.fillRect(paper.translated(2, 2), shadow);
    painter.fillRect(paper, Qt::white);
    if (!m_output.transparent)
        return;
    painter.setClipRect(paper);
    for (int y = 0; y < height(); y += square)
        for (int x = (y / square % 2) * square; x < width(); x += 2 * square)
            painter.fillRect(x, y, square, square, QColor(0xe4, 0xe8, 0xec));
}

void PicturePreview::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
}

void PicturePreview::mouseMoveEvent(QMouseEvent* event)
{
    const bool far =
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!event->buttons().testFlag(Qt::LeftButton) || !far || !figure().paint)
        return;
    emit dragged();
    std::unique_ptr<QMimeData> mime;
    try {
        mime = pictureMimeData(figure(), m_output);
    } catch (const Error& error) {
        emit refused(sentencesFor(error).join(QLatin1Char(' ')));
        return;
    }
    auto* drag = new QDrag(this);
    drag->setMimeData(mime.release());
    constexpr int thumbWidth = 160;
    const int dotsPerInch =
        std::max(10, qRound(thumbWidth / figure().millimetres.width() * millimetresPerInch));
    drag->setPixmap(QPixmap::fromImage(pictureImage(figure(), dotsPerInch)));
    if (drag->exec(Qt::CopyAction) != Qt::IgnoreAction)
        emit taken();
}

}  // namespace alteri
