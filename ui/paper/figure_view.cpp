// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/figure_view.hpp"

#include <QPainter>

namespace alteri {

FigureView::FigureView(QWidget* parent)
    : QWidget(parent)
{
}

void FigureView::setFigure(const Drawing& figure)
{
    m_figure = figure;
    update();
}

void FigureView::setMargin(int pixels)
{
    m_margin = pixels;
    update();
}

QRectF FigureView::place() const
{
    const auto room = QRectF(rect()).adjusted(m_margin, m_margin, -m_margin, -m_margin);
    const auto size = m_figure.millimetres.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width(), size.height()) / 2, size};
}

void FigureView::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_figure.paint)
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.save();
    paintPaper(painter);
    painter.restore();
    if (m_figure.millimetres.isEmpty())
        return;
    const auto where = place();
    painter.translate(where.topLeft());
    const double scale = where.width() / m_figure.millimetres.width();
    painter.scale(scale, scale);
    m_figure.paint(painter);
}

void FigureView::paintPaper(QPainter& painter) const
{
    painter.fillRect(place(), Qt::white);
}

}  // namespace alteri
