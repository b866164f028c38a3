// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QRectF>

#include <array>
#include <functional>

class QPainter;

namespace alteri {

/// How many pixels of its device a painter gives to a unit, which the place on it does not change.
double zoomOf(const QPainter& painter);

/// A part of the canvas, painted once for a zoom: paths with halos cost far more than a picture of
/// them. While a view zooms, the picture at hand is stretched; afterwards it is painted anew.
/// Two views may look at the canvas, each with its own zoom: the last two pictures are kept.
class ZoomCache {
public:
    using Paint = std::function<void(QPainter&)>;

    void clear() { m_pictures = {}; }
    bool isEmpty() const { return m_pictures.front().pixels.isNull(); }

    /// @param rect what `paint` covers, in the painter's coordinates
    /// @param mayStretch whether a picture of another zoom will do
    void draw(QPainter& painter, const QRectF& rect, bool mayStretch, const Paint& paint);

private:
    struct Picture {
        QPixmap pixels;
        QRectF rect;
        double zoom = 0;
    };

    bool find(const QRectF& rect, double zoom);

    std::array<Picture, 2> m_pictures;  // the last used first
};

}  // namespace alteri
