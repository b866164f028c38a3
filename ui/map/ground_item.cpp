// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/ground_item.hpp"

#include "ui/map/ground_painting.hpp"

#include <QPainter>

namespace alteri {

void GroundItem::sync(const MapSnapshot& map, const MapStyle& style)
{
    prepareGeometryChange();
    m_map = map;
    m_style = style;
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
    paintGround(*painter, m_map, m_style);
    if (m_cell)
        paintCell(*painter, m_map, *m_cell, m_style);
    paintTies(*painter, m_map, m_style);
    paintEgo(*painter, m_map, m_style);
}

}  // namespace alteri
