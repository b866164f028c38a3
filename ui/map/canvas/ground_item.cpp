// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/canvas/ground_item.hpp"

#include "ui/map/ground/ground_painting.hpp"
#include "ui/map/labels/ego_painting.hpp"

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

/// Rings, sectors and their names.
bool sameGround(const MapSnapshot& one, const MapSnapshot& other)
{
    return one.map == other.map && one.geometry == other.geometry && one.levels == other.levels
           && one.sectors == other.sectors;
}

}  // namespace

GroundItem::GroundItem(const CanvasState& canvas)
    : m_canvas(canvas)
{
    // The parts alone: a repaint of a large map takes longer than a key press may.
    QObject::connect(&m_picture, &GroundPicture::changed, &m_picture,
                     [this](const QList<QRectF>& parts) {
                         for (const auto& part : parts)
                             update(part);
                     });
}

void GroundItem::sync(const MapSnapshot& map, const MapStyle& style)
{
    const bool keepsGround = m_isDrawn && sameGround(m_map, map) && m_style == style;
    // Ego's name makes way for alteri.
    const bool keepsEgo = keepsGround && m_map.egoLabel == map.egoLabel
                          && egoNameRect(m_map, style) == egoNameRect(map, style);
    const bool keepsTies = sameTies(m_map, map);
    // Most gestures leave all of it as it is.
    if (keepsEgo && keepsTies)
        return;
    if (!keepsGround) {
        prepareGeometryChange();
        m_picture.setMap(map, style);
        update();
    } else if (!keepsTies) {
        m_picture.setTies(map);
    }
    if (!keepsEgo) {
        update(egoRect());
        m_ego.clear();
    }
    m_isDrawn = true;
    m_map = map;
    m_style = style;
    if (!keepsEgo)
        update(egoRect());
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

QRectF GroundItem::egoRect() const
{
    const double reach = m_style.egoRadius + m_style.halo + m_style.outline;
    const double halo = m_style.halo * 2;
    return QRectF(-reach, -reach, 2 * reach, 2 * reach)
        .united(egoNameRect(m_map, m_style).adjusted(-halo, -halo, halo, halo));
}

void GroundItem::paint(QPainter* painter,
                       const QStyleOptionGraphicsItem* /*option*/,
                       QWidget* /*widget*/)
{
    m_picture.draw(*painter, boundingRect(), m_canvas.zooming);
    m_ego.draw(*painter, egoRect(), m_canvas.zooming,
               [&](QPainter& on) { paintEgo(on, m_map, m_style); });
    if (m_cell)
        paintCell(*painter, m_map, *m_cell, m_style);
}

}  // namespace alteri
