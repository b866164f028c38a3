// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/ground_item.hpp"

#include "ui/map/ground_painting.hpp"
#include "ui/map/map_scene.hpp"

#include <QPainter>

namespace alteri {

void GroundItem::sync(const MapSnapshot& map, const MapStyle& style)
{
    prepareGeometryChange();
    m_map = map;
    m_style = style;
    m_drawn.clear();
    update();
}

void GroundItem::highlight(std::optional<Cell> cell)
{
    if (m_cell == cell)
        return;
    m_cell = cell;
    update();
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
