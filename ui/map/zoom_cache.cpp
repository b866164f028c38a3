// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/zoom_cache.hpp"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace alteri {

namespace {

// Larger pictures would cost more memory than the painting costs time.
constexpr double mostPixels = 4e6;

}  // namespace

void ZoomCache::draw(QPainter& painter, const QRectF& rect, bool mayStretch, const Paint& paint)
{
    const auto transform = painter.worldTransform();
    const double ratio = painter.device()->devicePixelRatioF();
    const double zoom = QStyleOptionGraphicsItem::levelOfDetailFromTransform(transform) * ratio;
    const bool fits = m_zoom == zoom && m_rect == rect;
    if (m_picture.isNull() || (!fits && !mayStretch)) {
        const QSizeF size = rect.size() * zoom;
        if (size.width() * size.height() > mostPixels) {
            m_picture = {};
            paint(painter);
            return;
        }
        m_picture = QPixmap(size.toSize() + QSize(2, 2));
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(m_ground);
        m_rect = rect;
        m_zoom = zoom;
        QPainter on(&m_picture);
        on.setRenderHint(QPainter::Antialiasing);
        on.scale(zoom / ratio, zoom / ratio);
        on.translate(-rect.topLeft());
        paint(on);
    }
    if (m_zoom != zoom) {
        painter.drawPixmap(QRectF(rect.topLeft(), QSizeF(m_picture.size()) / m_zoom), m_picture,
                           QRectF(m_picture.rect()));
        return;
    }
    // On whole pixels, so that letters stay sharp.
    painter.setWorldTransform(QTransform());
    painter.drawPixmap(transform.map(rect.topLeft()).toPoint(), m_picture);
    painter.setWorldTransform(transform);
}

}  // namespace alteri
