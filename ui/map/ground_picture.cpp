// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/ground_picture.hpp"

#include "ui/map/ground_painting.hpp"
#include "ui/map/zoom_cache.hpp"

#include <QPainter>

#include <utility>

namespace alteri {

namespace {

// Fewer take less time than to hand them over.
constexpr std::size_t tiesAtOnce = 200;
constexpr double mostGroundPixels = 6e6;

void setUp(QPainter& painter, double zoom, double ratio, const QRectF& rect)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(zoom / ratio, zoom / ratio);
    painter.translate(-rect.topLeft());
}

void stretch(QPainter& painter, const QRectF& rect, const QImage& image, double zoom)
{
    painter.drawImage(QRectF(rect.topLeft(), QSizeF(image.size()) / zoom), image,
                      QRectF(image.rect()));
}

}  // namespace

GroundPicture::GroundPicture(QObject* parent)
    : QObject(parent)
    , m_source(std::make_shared<const Source>())
{
}

GroundPicture::~GroundPicture() = default;

void GroundPicture::setMap(const MapSnapshot& map, const MapStyle& style)
{
    m_source = std::make_shared<const Source>(Source{map, style});
    ++m_ties;
    m_layers = {};
}

void GroundPicture::setTies(const MapSnapshot& map)
{
    m_source = std::make_shared<const Source>(Source{map, m_source->style});
    ++m_ties;
}

GroundPicture::Layer* GroundPicture::find(double zoom, const QRectF& rect)
{
    const auto fits = [&](const Layer& each) {
        return !each.ground.isNull() && each.zoom == zoom && each.rect == rect;
    };
    if (fits(m_layers.back()))
        std::swap(m_layers.front(), m_layers.back());
    return fits(m_layers.front()) ? &m_layers.front() : nullptr;
}

GroundPicture::Layer& GroundPicture::paintGroundAt(double zoom, double ratio, const QRectF& rect)
{
    std::swap(m_layers.front(), m_layers.back());
    auto& layer = m_layers.front();
    // Opaque pictures are drawn twice as fast.
    layer = {zoom, ratio,
             rect, QImage((rect.size() * zoom).toSize() + QSize(2, 2), QImage::Format_RGB32),
             {},   0};
    layer.ground.setDevicePixelRatio(ratio);
    layer.ground.fill(m_source->style.paper);
    QPainter on(&layer.ground);
    setUp(on, zoom, ratio, rect);
    paintGround(on, m_source->map, m_source->style);
    return layer;
}

QImage GroundPicture::withTies(const Layer& layer, const Source& source)
{
    auto whole = layer.ground;
    QPainter on(&whole);
    setUp(on, layer.zoom, layer.ratio, layer.rect);

    paintTies(on, source.map, source.style);
    return whole;
}

void GroundPicture::bringTies(Layer& layer)
{
    if (!layer.whole.isNull() && layer.ties == m_ties)
        return;
    if (m_source->map.ties.size() > tiesAtOnce) {
        paintInThread(layer);
        return;
    }
    layer.whole = withTies(layer, *m_source);
    layer.ties = m_ties;
}

void GroundPicture::paintInThread(const Layer& layer)
{
    if (m_isBusy)  // what it brings is drawn, and that asks again
        return;
    m_isBusy = true;
    m_thread = std::jthread([this, layer, source = m_source, ties = m_ties] {
        const auto whole = withTies(layer, *source);
        QMetaObject::invokeMethod(
            this, [this, zoom = layer.zoom, whole, ties] { take(zoom, whole, ties); },
            Qt::QueuedConnection);
    });
}

void GroundPicture::take(double zoom, const QImage& whole, std::uint64_t ties)
{
    m_isBusy = false;
    for (auto& layer : m_layers)
        if (layer.zoom == zoom && layer.ground.size() == whole.size()) {
            layer.whole = whole;
            layer.ties = ties;
        }
    emit ready();
}

void GroundPicture::draw(QPainter& painter, const QRectF& rect, bool mayStretch)
{
    const double zoom = zoomOf(painter);
    const double ratio = painter.device()->devicePixelRatioF();
    const QSizeF size = rect.size() * zoom;
    auto* layer = find(zoom, rect);
    if (layer == nullptr && mayStretch && !m_layers.front().whole.isNull()) {
        stretch(painter, rect, m_layers.front().whole, m_layers.front().zoom);
        return;
    }
    if (size.width() * size.height() > mostGroundPixels) {
        paintGround(painter, m_source->map, m_source->style);
        paintTies(painter, m_source->map, m_source->style);
        return;
    }
    if (layer == nullptr)
        layer = &paintGroundAt(zoom, ratio, rect);
    bringTies(*layer);
    const auto& other = m_layers.back();
    if (layer->whole.isNull() && !other.whole.isNull()) {  // its ties are being painted
        stretch(painter, rect, other.whole, other.zoom);
        return;
    }
    const auto transform = painter.worldTransform();
    painter.setWorldTransform(QTransform());
    painter.drawImage(transform.map(rect.topLeft()).toPoint(),
                      layer->whole.isNull() ? layer->ground : layer->whole);
    painter.setWorldTransform(transform);
}

}  // namespace alteri
