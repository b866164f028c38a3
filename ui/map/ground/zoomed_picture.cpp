// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/ground/zoomed_picture.hpp"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstring>

namespace alteri {

namespace {

constexpr double mostScenePixels = 4e6;

}  // namespace

double zoomOf(const QPainter& painter)
{
    // Not Qt's level of detail: its last digits change with the place, and a picture that symbols
    // share would be painted anew at each of them.
    return std::sqrt(std::abs(painter.worldTransform().determinant()))
           * painter.device()->devicePixelRatioF();
}

ZoomedPicture emptyPicture(const QRectF& rect, double zoom, double ratio, const QColor& ground)
{
    const auto format =
        ground.alpha() < 255 ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    ZoomedPicture picture{QImage((rect.size() * zoom).toSize() + QSize(2, 2), format), rect, zoom};
    picture.pixels.setDevicePixelRatio(ratio);
    picture.pixels.fill(ground);
    return picture;
}

void ZoomedPicture::paint(const Paint& paint)
{
    QPainter on(&pixels);
    on.setRenderHint(QPainter::Antialiasing);
    const double scale = zoom / pixels.devicePixelRatio();
    on.scale(scale, scale);
    on.translate(-rect.topLeft());
    paint(on);
}

void ZoomedPicture::draw(QPainter& painter) const
{
    if (zoom != zoomOf(painter)) {
        painter.drawImage(QRectF(rect.topLeft(), QSizeF(pixels.size()) / zoom), pixels,
                          QRectF(pixels.rect()));
        return;
    }
    const auto transform = painter.worldTransform();
    painter.setWorldTransform(QTransform());
    painter.drawImage(transform.map(rect.topLeft()).toPoint(), pixels);
    painter.setWorldTransform(transform);
}

QList<QRectF> differences(const ZoomedPicture& one, const ZoomedPicture& other)
{
    constexpr int side = 64;
    if (!one.isOf(other.rect, other.zoom) || one.pixels.size() != other.pixels.size()
        || one.pixels.format() != other.pixels.format())
        return {other.rect};
    QList<QRectF> found;
    const QSize size = one.pixels.size();
    const int depth = one.pixels.depth() / 8;
    for (int top = 0; top < size.height(); top += side)
        for (int left = 0; left < size.width(); left += side) {
            const int right = std::min(left + side, size.width());
            const int bottom = std::min(top + side, size.height());
            const auto from = static_cast<std::ptrdiff_t>(left) * depth;
            const auto bytes =
                static_cast<std::size_t>(right - left) * static_cast<std::size_t>(depth);
            int line = top;
            while (line < bottom
                   && std::memcmp(one.pixels.constScanLine(line) + from,
                                  other.pixels.constScanLine(line) + from, bytes)
                          == 0)
                ++line;
            // A pixel more: pictures are drawn on whole pixels.
            if (line < bottom)
                found << QRectF(one.rect.topLeft() + QPointF(left - 1, top - 1) / one.zoom,
                                QSizeF(right - left + 2, bottom - top + 2) / one.zoom);
        }
    return found;
}

ZoomedPicture pictureOf(const QGraphicsView& view)
{
    const auto rect = view.sceneRect();
    const double ratio = view.devicePixelRatioF();
    const double area = std::max(rect.width() * rect.height(), 1.0);
    const double zoom = std::min(view.transform().m11() * ratio, std::sqrt(mostScenePixels / area));
    auto picture = emptyPicture(rect, zoom, ratio, view.scene()->backgroundBrush().color());
    QPainter painter(&picture.pixels);
    painter.setRenderHints(view.renderHints());
    view.scene()->render(&painter, QRectF(QPointF(), rect.size() * (zoom / ratio)), rect);
    return picture;
}

}  // namespace alteri
