// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/ground_item.hpp"

#include "ui/map/ego_painting.hpp"
#include "ui/map/ground_painting.hpp"
#include "ui/map/map_scene.hpp"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

bool sameTies(const MapSnapshot& one, const MapSnapshot& other)
{
    const auto isSame = [&](const AlterTieSnapshot& a, const AlterTieSnapshot& b) {
        return a.kind == b.kind && one.alteri[a.source].place == other.alteri[b.source].place
               && one.alteri[a.target].place == other.alteri[b.target].place;
    };
    return one.tieKinds == other.tieKinds
           && std::equal(one.ties.begin(), one.ties.end(), other.ties.begin(), other.ties.end(),
                         isSame);
}

/// Whether all that lies under the alteri is the same: most gestures leave it so.
bool sameGround(const MapSnapshot& one, const MapSnapshot& other)
{
    return one.map == other.map && one.geometry == other.geometry && one.levels == other.levels
           && one.sectors == other.sectors && one.egoLabel == other.egoLabel
           && sameTies(one, other);
}

}  // namespace

void GroundItem::sync(const MapSnapshot& map, const MapStyle& style)
{
    // Ego's name makes way for alteri.
    if (m_isDrawn && sameGround(m_map, map) && m_style == style
        && egoNameRect(m_map, style) == egoNameRect(map, style))
        return;
    prepareGeometryChange();
    m_isDrawn = true;
    m_map = map;
    m_style = style;
    m_drawn.clear();
    m_drawn.setGround(style.paper);
    update();
}

void GroundItem::highlight(std::optional<Cell> cell)
{
    if (m_cell == cell)
        return;
    // The cells alone: a repaint of the whole map takes too long while a symbol is dragged.
    for (const auto& each : {std::exchange(m_cell, cell), cell})
        if (each)
            update(cellPath(m_map.geometry, *each, m_style).boundingRect());
}

QRectF GroundItem::boundingRect() const
{
    return groundRect(m_map, m_style);
}

void GroundItem::paint(QPainter* painter,
                       const QStyleOptionGraphicsItem* /*option*/,
                       QWidget* /*widget*/)
{
    const auto* map = qobject_cast<const MapScene*>(scene());
    m_drawn.draw(*painter, boundingRect(), map != nullptr && map->isZooming(), [&](QPainter& on) {
        paintGround(on, m_map, m_style);
        paintTies(on, m_map, m_style);
        paintEgo(on, m_map, m_style);
    });
    if (m_cell)
        paintCell(*painter, m_map, *m_cell, m_style);
}

}  // namespace alteri
