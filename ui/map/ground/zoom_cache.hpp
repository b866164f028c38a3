// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/ground/zoomed_picture.hpp"

#include <array>

namespace alteri {

/// A part of the canvas, painted once for a zoom: paths with halos cost far more than a picture of
/// them. While a view zooms, the picture at hand is stretched; afterwards it is painted anew.
/// Two views may look at the canvas, each with its own zoom: the last two pictures are kept.
class ZoomCache {
public:
    void clear() { m_pictures = {}; }
    bool isEmpty() const { return m_pictures.front().isEmpty(); }

    /// @param rect what `paint` covers, in the painter's coordinates
    /// @param mayStretch whether a picture of another zoom will do
    void
    draw(QPainter& painter, const QRectF& rect, bool mayStretch, const ZoomedPicture::Paint& paint);

private:
    bool find(const QRectF& rect, double zoom);

    std::array<ZoomedPicture, 2> m_pictures;  // the last used first
};

}  // namespace alteri
