// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/canvas/tie_tool.hpp"

#include "ui/map/canvas/alter_item.hpp"

#include <QGraphicsLineItem>
#include <QGraphicsScene>
#include <QPen>

namespace alteri {

TieTool::TieTool(QGraphicsScene& scene, QObject* parent)
    : QObject(parent)
    , m_scene(scene)
    , m_line(new QGraphicsLineItem)
{
    m_line->setVisible(false);
    m_line->setZValue(2);
    scene.addItem(m_line);
}

std::optional<AlterId> TieTool::alterAt(const QPointF& point) const
{
    for (auto* item : m_scene.items(point))
        if (const auto* alter = qgraphicsitem_cast<const AlterItem*>(item))
            return alter->alterId();
    return std::nullopt;
}

void TieTool::press(const QPointF& point, const MapStyle& style)
{
    cancel();
    for (auto* item : m_scene.items(point))
        if (const auto* alter = qgraphicsitem_cast<const AlterItem*>(item)) {
            m_source = alter->alterId();
            m_from = alter->pos();
            break;
        }
    if (!m_source)
        return;
    m_rim = style.symbolRadius;
    m_line->setPen(QPen(style.selection, style.outline * 1.4, Qt::SolidLine, Qt::RoundCap));
    m_line->setLine({});
    m_line->setVisible(true);
}

void TieTool::move(const QPointF& point)
{
    if (isDrawing())
        m_line->setLine(fromRim(point));
}

void TieTool::release(const QPointF& point)
{
    const auto source = m_source;
    const auto target = alterAt(point);
    cancel();
    if (source && target && *source != *target)
        emit drawn(*source, *target);
}

void TieTool::cancel()
{
    m_line->setVisible(false);
    m_source.reset();
}

QLineF TieTool::fromRim(const QPointF& to) const
{
    QLineF line(m_from, to);
    if (line.length() <= m_rim)
        return {};
    auto rim = line;
    rim.setLength(m_rim);
    return {rim.p2(), to};
}

}  // namespace alteri
