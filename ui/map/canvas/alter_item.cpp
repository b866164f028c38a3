// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/canvas/alter_item.hpp"

#include "ui/map/labels/label_painting.hpp"
#include "ui/map/painting/symbol_painting.hpp"

#include <QCursor>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

namespace alteri {

namespace {

// Half of 44 pixels when a map of 129 mm fills 900 pixels.
constexpr double touchReach = 31;

/// Of the ring around whoever is selected.
double ringWidth(const MapStyle& style)
{
    return style.outline * 1.6;
}

}  // namespace

AlterItem::AlterItem(AlterId alter, CanvasState& canvas)
    : m_alter(alter)
    , m_canvas(canvas)
    , m_rect(allRect())
{
    setFlags(ItemIsSelectable | ItemIsMovable);
    setAcceptHoverEvents(true);
    setCursor(Qt::OpenHandCursor);
}

void AlterItem::sync(const AlterSnapshot& alter, const LabelLook& label, const MapStyle& style)
{
    if (m_snapshot == alter && m_label.box == label.box && m_label.path == label.path
        && m_label.onDemand == label.onDemand && m_style == style)
        return;
    m_snapshot = alter;
    m_label = label;
    m_style = style;
    m_look = alter.symbol + '|' + alter.colour + '|' + alter.badge + '|'
             + std::to_string(alter.size) + '|' + std::to_string(alter.outline);
    for (const auto* looks : {&alter.slices, &alter.badges}) {
        m_look += '|';
        for (const auto& look : *looks)
            m_look += look.colour + ',' + look.symbol + ',' + std::to_string(look.rank) + ';';
    }
    m_drawnLabel.clear();
    if (const auto rect = allRect(); rect != m_rect) {
        prepareGeometryChange();
        m_rect = rect;
    }
    standOut();
    setToolTip(QString::fromStdString(alter.label));
    update();
}

QRectF AlterItem::boundingRect() const
{
    return m_rect;
}

QRectF AlterItem::allRect() const
{
    const double reach = touchReach + ringWidth(m_style) / 2;
    return QRectF(-reach, -reach, 2 * reach, 2 * reach)
        .united(symbolRect())
        .united(m_label.box)
        .united(labelRect());
}

QPainterPath AlterItem::shape() const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addEllipse(QPointF(0, 0), touchReach, touchReach);
    if (!m_label.onDemand)
        path.addRect(m_label.box);
    return path;
}

void AlterItem::paint(QPainter* painter,
                      const QStyleOptionGraphicsItem* /*option*/,
                      QWidget* widget)
{
    const bool hidesName =
        widget != nullptr && widget->property(CanvasState::hidesNamesProperty).toBool();
    const double zoom =
        QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (isSelected() || m_hovered) {
        auto ring = isSelected() ? m_style.selection : m_style.caption;
        painter->setPen(QPen(ring, ringWidth(m_style)));
        ring.setAlphaF(0.15F);
        painter->setBrush(ring);
        painter->drawEllipse(QPointF(0, 0), touchReach, touchReach);
    }
    m_canvas.symbols[m_look].draw(*painter, symbolRect(), m_canvas.zooming, [&](QPainter& on) {
        paintAlter(on, {0, 0}, m_snapshot, m_style);
    });
    const bool isAsked = isSelected() || m_hovered;
    if (hidesName || m_label.isEmpty()
        || (!isAsked && (m_label.onDemand || zoom < m_canvas.labelsFrom)))
        return;
    // Names that come into sight while zooming appear at its end.
    if (m_canvas.zooming && m_drawnLabel.isEmpty())
        return;
    m_drawnLabel.draw(*painter, labelRect(), m_canvas.zooming, [&](QPainter& on) {
        paintLabel(on, {0, 0}, m_label, m_style);
    });
}

QRectF AlterItem::symbolRect() const
{
    return symbolRoom(m_snapshot.size, m_style);
}

QRectF AlterItem::labelRect() const
{
    const double halo = m_style.halo * 1.5;
    return m_label.path.controlPointRect().adjusted(-halo, -halo, halo, halo);
}

/// A name that is shown on demand lies over others.
void AlterItem::standOut()
{
    const bool over = m_label.onDemand && (m_hovered || isSelected());
    setZValue(over ? 1 : 0);
}

QVariant AlterItem::itemChange(GraphicsItemChange change, const QVariant& value)
{
    if (change == ItemSelectedHasChanged)
        standOut();
    return QGraphicsItem::itemChange(change, value);
}

void AlterItem::hoverEnterEvent(QGraphicsSceneHoverEvent* event)
{
    m_hovered = true;
    standOut();
    update();
    QGraphicsItem::hoverEnterEvent(event);
}

void AlterItem::hoverLeaveEvent(QGraphicsSceneHoverEvent* event)
{
    m_hovered = false;
    standOut();
    update();
    QGraphicsItem::hoverLeaveEvent(event);
}

}  // namespace alteri
