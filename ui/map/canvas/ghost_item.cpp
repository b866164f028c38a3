// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/canvas/ghost_item.hpp"

#include "ui/map/ground/ground_painting.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/style/fonts.hpp"

#include <QFontMetricsF>
#include <QPainter>

namespace alteri {

namespace {

const QColor enteredColour(0x00, 0x9e, 0x73);
const QColor leftColour(0xd5, 0x5e, 0x00);

/// Those who left have no label of their own on the map shown.
QFont leftFont(const MapStyle& style)
{
    auto font = pictureFont(style.captionSize);
    font.setStrikeOut(true);
    return font;
}

/// Where the name of somebody who left begins, from the symbol.
QPointF nameOffset(const MapStyle& style)
{
    return {style.symbolRadius * 1.3, style.captionSize * 0.35};
}

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
    m_rect = allRect();
    update();
}

QRectF GhostItem::boundingRect() const
{
    return m_rect;
}

QRectF GhostItem::allRect() const
{
    // Rings around those who entered lie on the map shown, which may have another ground; names of
    // those who left may reach beyond both.
    const double ring = m_style.symbolRadius * 1.5 + m_style.outline;
    auto rect = groundRect(m_other, m_style)
                    .united(groundRect(m_shown, m_style))
                    .adjusted(-ring, -ring, ring, ring);
    const QFontMetricsF metrics(leftFont(m_style));
    for (const auto& alter : m_other.alteri)
        if (alter.place && m_comparison.left.contains(alter.id))
            rect |= metrics.boundingRect(QString::fromStdString(alter.label))
                        .translated(scenePoint(*alter.place, m_style) + nameOffset(m_style));
    return rect;
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
    painter.setFont(leftFont(m_style));
    painter.setPen(leftColour);
    painter.drawText(at + nameOffset(m_style), QString::fromStdString(alter.label));
}

}  // namespace alteri
