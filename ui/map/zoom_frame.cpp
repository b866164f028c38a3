// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/zoom_frame.hpp"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

constexpr double mostFramePixels = 4e6;

}  // namespace

void ZoomFrame::capture(const QGraphicsView& view)
{
    m_rect = view.sceneRect();
    const double ratio = view.devicePixelRatioF();
    const double wanted = view.transform().m11() * ratio;
    const double area = m_rect.width() * m_rect.height();
    const double zoom = std::min(wanted, std::sqrt(mostFramePixels / std::max(area, 1.0)));
    m_pixels = QPixmap((m_rect.size() * zoom).toSize() + QSize(1, 1));
    m_pixels.fill(view.scene()->backgroundBrush().color());
    QPainter painter(&m_pixels);
    painter.setRenderHints(view.renderHints());
    view.scene()->render(&painter, QRectF(QPointF(), m_rect.size() * zoom), m_rect);
    m_rect.setSize(QSizeF(m_pixels.size()) / zoom);
}

void ZoomFrame::draw(QPainter& painter) const
{
    painter.drawPixmap(m_rect, m_pixels, QRectF(m_pixels.rect()));
}

}  // namespace alteri
