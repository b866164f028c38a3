// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/ground/ground_picture.hpp"

#include "ui/map/ground/ground_painting.hpp"

#include <QPainter>

#include <utility>

namespace alteri {

namespace {

// Fewer take less time than to hand them over.
constexpr std::size_t tiesAtOnce = 200;
constexpr double mostGroundPixels = 6e6;

ZoomedPicture withTies(const ZoomedPicture& ground, const MapSnapshot& map, const MapStyle& style)
{
    auto whole = ground;
    whole.paint([&](QPainter& on) { paintTies(on, map, style); });
    return whole;
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
    m_source = std::make_shared<const Source>(
        Source{map, style, m_source->ground + 1, m_source->ties + 1});
    m_layers = {};
}

void GroundPicture::setTies(const MapSnapshot& map)
{
    m_source = std::make_shared<const Source>(
        Source{map, m_source->style, m_source->ground, m_source->ties + 1});
    if (!m_layers.front().ground.isEmpty())
        bringTies(m_layers.front());
}

/// Whether the ground is there at this zoom; its layer then comes first.
bool GroundPicture::find(const QRectF& rect, double zoom)
{
    if (m_layers.back().ground.isOf(rect, zoom))
        std::swap(m_layers.front(), m_layers.back());
    return m_layers.front().ground.isOf(rect, zoom);
}

void GroundPicture::bringTies(Layer& layer)
{
    if (!layer.whole.isEmpty() && layer.ties == m_source->ties)
        return;
    if (m_source->map.ties.size() > tiesAtOnce) {
        paintInThread(layer);
        return;
    }
    const auto whole = withTies(layer.ground, m_source->map, m_source->style);
    const auto before = std::exchange(layer.whole, whole);
    layer.ties = m_source->ties;
    if (!before.isEmpty())  // else it is being drawn for the first time
        emit changed(differences(before, whole));
}

bool GroundPicture::isUpToDate() const
{
    const auto& layer = m_layers.front();
    return !layer.whole.isEmpty() && layer.ties == m_source->ties;
}

void GroundPicture::paintInThread(const Layer& layer)
{
    if (m_task.isBusy())  // what it brings is drawn, and that asks again
        return;
    struct Painted {
        ZoomedPicture whole;
        QList<QRectF> parts;
    };
    m_task.run(
        [ground = layer.ground, before = layer.whole, source = m_source](const Watch&) {
            Painted painted{withTies(ground, source->map, source->style), {}};
            painted.parts = differences(before, painted.whole);
            return painted;
        },
        [this, source = m_source](const Painted& painted) {
            take(*source, painted.whole, painted.parts);
        },
        [](const Error&) {});  // the map is shown without its ties
}

void GroundPicture::take(const Source& source,
                         const ZoomedPicture& whole,
                         const QList<QRectF>& parts)
{
    for (auto& layer : m_layers)
        // Another map may have come meanwhile, whose rings have the same size.
        if (source.ground == m_source->ground && layer.ground.isOf(whole.rect, whole.zoom)) {
            layer.whole = whole;
            layer.ties = source.ties;
        }
    emit changed(parts);
    // What came meanwhile is seen next.
    if (!m_layers.front().ground.isEmpty())
        bringTies(m_layers.front());
}

void GroundPicture::draw(QPainter& painter, const QRectF& rect, bool mayStretch)
{
    const double zoom = zoomOf(painter);
    const bool found = find(rect, zoom);
    auto& layer = m_layers.front();
    if (!found && mayStretch && !layer.whole.isEmpty()) {
        layer.whole.draw(painter);
        return;
    }
    const QSizeF size = rect.size() * zoom;
    if (size.width() * size.height() > mostGroundPixels) {
        paintGround(painter, m_source->map, m_source->style);
        paintTies(painter, m_source->map, m_source->style);
        return;
    }
    if (!found) {
        std::swap(m_layers.front(), m_layers.back());
        layer = {
            emptyPicture(rect, zoom, painter.device()->devicePixelRatioF(), m_source->style.paper),
            {},
            0};
        layer.ground.paint([&](QPainter& on) { paintGround(on, m_source->map, m_source->style); });
    }
    bringTies(layer);
    // While its ties are being painted those of another zoom are shown, if there are any.
    const auto& shown = !layer.whole.isEmpty()             ? layer.whole
                        : !m_layers.back().whole.isEmpty() ? m_layers.back().whole
                                                           : layer.ground;
    shown.draw(painter);
}

}  // namespace alteri
