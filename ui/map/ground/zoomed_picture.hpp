// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QRectF>

#include <functional>

class QGraphicsView;
class QPainter;

namespace alteri {

/// How many pixels of its device a painter gives to a unit, which the place on it does not change.
double zoomOf(const QPainter& painter);

/// A part of the canvas as it looks at one zoom.
struct ZoomedPicture {
    using Paint = std::function<void(QPainter&)>;

    QImage pixels;
    QRectF rect;  ///< in the canvas's units
    double zoom = 0;

    bool isEmpty() const { return pixels.isNull(); }
    bool isOf(const QRectF& part, double at) const
    {
        return !isEmpty() && zoom == at && rect == part;
    }

    /// Paints over what is there, in the canvas's units.
    void paint(const Paint& paint);
    /// On whole pixels, so that letters stay sharp; stretched if the painter has another zoom.
    void draw(QPainter& painter) const;
};

/// @param ground what lies under the picture; opaque pictures are drawn twice as fast
ZoomedPicture emptyPicture(const QRectF& rect, double zoom, double ratio, const QColor& ground);

/// Where two pictures of the same part differ, in squares of some pixels; all of it if they are not
/// of the same part. In the canvas's units.
QList<QRectF> differences(const ZoomedPicture& one, const ZoomedPicture& other);

/// All that a view's scene shows, at the view's zoom or, of large maps, below it.
ZoomedPicture pictureOf(const QGraphicsView& view);

}  // namespace alteri
