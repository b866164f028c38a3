// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/zoom_cache.hpp"

#include <QPainter>

#include <cmath>
#include <utility>

namespace alteri {

namespace {

// Larger pictures would cost more memory than the painting costs time.
constexpr double mostPixels = 4e6;

/// Whole pixels, so that letters stay sharp.
void drawSharply(QPainter& painter, const QPointF& corner, const QPixmap& pixels)
{
    const auto transform = painter.worldTransform();
    painter.setWorldTransform(QTransform());
    painter.drawPixmap(transform.map(corner).toPoint(), pixels);
    painter.setWorldTransform(transform);
}

}  // namespace

double zoomOf(const QPainter& painter)
{
    return std::sqrt(std::abs(painter.worldTransform().determinant()))
           * painter.device()->devicePixelRatioF();
}

/// Whether there is a picture for this zoom, which then comes first.
bool ZoomCache::find(const QRectF& rect, double zoom)
{
    const auto fits = [&](const Picture& each) {
        return !each.pixels.isNull() && each.zoom == zoom && each.rect == rect;
    };
    if (fits(m_pictures.back()))
        std::swap(m_pictures.front(), m_pictures.back());
    return fits(m_pictures.front());
}

void ZoomCache::draw(QPainter& painter, const QRectF& rect, bool mayStretch, const Paint& paint)
{
    const double zoom = zoomOf(painter);
    auto& latest = m_pictures.front();
    if (!find(rect, zoom) && (isEmpty() || !mayStretch)) {
        const QSizeF size = rect.size() * zoom;
        if (size.width() * size.height() > mostPixels) {
            clear();
            paint(painter);
            return;
        }
        const double ratio = painter.device()->devicePixelRatioF();
        std::swap(m_pictures.front(), m_pictures.back());
        latest = {QPixmap(size.toSize() + QSize(2, 2)), rect, zoom};
        latest.pixels.setDevicePixelRatio(ratio);
        latest.pixels.fill(Qt::transparent);
        QPainter on(&latest.pixels);
        on.setRenderHint(QPainter::Antialiasing);
        on.scale(zoom / ratio, zoom / ratio);
        on.translate(-rect.topLeft());
        paint(on);
    }
    if (latest.zoom == zoom)
        drawSharply(painter, rect.topLeft(), latest.pixels);
    else
        painter.drawPixmap(QRectF(rect.topLeft(), QSizeF(latest.pixels.size()) / latest.zoom),
                           latest.pixels, QRectF(latest.pixels.rect()));
}

}  // namespace alteri
