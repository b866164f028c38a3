// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/canvas/ghost_item.hpp"

#include "ui/map/ground/ground_painting.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/style/fonts.hpp"

#include <QPainter>

namespace alteri {

namespace {

const QColor enteredColour(0x00, 0x9e, 0x73);
const QColor leftColour(0xd5, 0x5e, 0x00);

}  // namespace

void GhostItem::sync(const MapSnapshot& other,
                     const MapSnapshot& shown,
                     const WaveComparison& comparison,
                     const MapStyle& style)
{
    prepareGeometryChange();
    m_other = other;
    m_shown = shown;
    m_comparison = comparison;
    m_style = style;
    update();
}

QRectF GhostItem::boundingRect() const
{
    return groundRect(m_other, m_style);
}

void GhostItem::paint(QPainter* painter,
                      const QStyleOptionGraphicsItem* /*option*/,
                      QWidget* /*widget*/)
{
    for (const auto& alter : m_other.alteri)
        if (alter.place)
            paintOther(*painter, alter);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(enteredColour, m_style.outline * 1.6, Qt::DashLine));
    for (const auto& alter : m_shown.alteri)
        if (alter.place && m_comparison.entered.contains(alter.id))
            painter->drawEllipse(scenePoint(*alter.place, m_style), m_style.symbolRadius * 1.5,
                                 m_style.symbolRadius * 1.5);
}

void GhostItem::paintOther(QPainter& painter, const AlterSnapshot& alter) const
{
    const auto at = scenePoint(*alter.place, m_style);
    const bool left = m_comparison.left.contains(alter.id);
    auto faint = left ? leftColour : m_style.muted;
    for (const auto& now : m_shown.alteri)
        if (now.id == alter.id && now.place) {
            painter.setPen(QPen(m_style.muted, m_style.outline * 0.7, Qt::DotLine));
            painter.drawLine(at, scenePoint(*now.place, m_style));
        }
    painter.setPen(QPen(faint, m_style.outline * (left ? 1.4 : 0.8)));
    faint.setAlphaF(0.12F);
    painter.setBrush(faint);
    painter.drawEllipse(at, m_style.symbolRadius, m_style.symbolRadius);
    if (!left)
        return;
    // Those who left have no label of their own on the map shown.
    auto font = pictureFont(m_style.captionSize);
    font.setStrikeOut(true);
    painter.setFont(font);
    painter.setPen(leftColour);
    painter.drawText(at + QPointF(m_style.symbolRadius * 1.3, m_style.captionSize * 0.35),
                     QString::fromStdString(alter.label));
}

}  // namespace alteri
