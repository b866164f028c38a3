// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QRectF>

#include <functional>

class QPainter;

namespace alteri {

/// A part of the canvas, painted once for a zoom: paths with halos cost far more than a picture of
/// them. While a view zooms, the picture at hand is stretched; afterwards it is painted anew.
class ZoomCache {
public:
    using Paint = std::function<void(QPainter&)>;

    /// @param ground what lies under the picture, if it covers it whole: opaque pictures are drawn
    ///        twice as fast
    explicit ZoomCache(const QColor& ground = Qt::transparent)
        : m_ground(ground)
    {
    }

    void clear() { m_picture = {}; }
    void setGround(const QColor& ground) { m_ground = ground; }
    bool isEmpty() const { return m_picture.isNull(); }

    /// @param rect what `paint` covers, in the painter's coordinates
    /// @param mayStretch whether a picture of another zoom will do
    void draw(QPainter& painter, const QRectF& rect, bool mayStretch, const Paint& paint);

private:
    QColor m_ground;
    QPixmap m_picture;
    QRectF m_rect;
    double m_zoom = 0;
};

}  // namespace alteri
