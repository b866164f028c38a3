// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/ground/zoom_cache.hpp"

#include <QPainter>

#include <utility>

namespace alteri {

namespace {

// Larger pictures would cost more memory than the painting costs time.
constexpr double mostPixels = 4e6;

}  // namespace

/// Whether there is a picture for this zoom, which then comes first.
bool ZoomCache::find(const QRectF& rect, double zoom)
{
    if (m_pictures.back().isOf(rect, zoom))
        std::swap(m_pictures.front(), m_pictures.back());
    return m_pictures.front().isOf(rect, zoom);
}

void ZoomCache::draw(QPainter& painter,
                     const QRectF& rect,
                     bool mayStretch,
                     const ZoomedPicture::Paint& paint)
{
    const double zoom = zoomOf(painter);
    if (!find(rect, zoom) && (isEmpty() || !mayStretch)) {
        const QSizeF size = rect.size() * zoom;
        if (size.width() * size.height() > mostPixels) {
            clear();
            paint(painter);
            return;
        }
        std::swap(m_pictures.front(), m_pictures.back());
        m_pictures.front() =
            emptyPicture(rect, zoom, painter.device()->devicePixelRatioF(), Qt::transparent);
        m_pictures.front().paint(paint);
    }
    m_pictures.front().draw(painter);
}

}  // namespace alteri
