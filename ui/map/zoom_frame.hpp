// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QRectF>

class QGraphicsScene;
class QGraphicsView;
class QPainter;

namespace alteri {

/// All of a map as one picture, which a view stretches while it zooms: hundreds of symbols and
/// names one by one would take longer than a frame may.
class ZoomFrame {
public:
    bool isEmpty() const { return m_pixels.isNull(); }
    void clear() { m_pixels = {}; }

    /// Pictures what the view's scene shows, at the view's zoom or, of large maps, below it.
    void capture(const QGraphicsView& view);
    void draw(QPainter& painter) const;

private:
    QPixmap m_pixels;
    QRectF m_rect;  ///< of the scene
};

}  // namespace alteri
