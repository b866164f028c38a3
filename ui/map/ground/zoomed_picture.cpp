// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/ground/zoomed_picture.hpp"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QPainter>

#include <algorithm>
#include <cmath>

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
