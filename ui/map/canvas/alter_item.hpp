// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/canvas/canvas_state.hpp"
#include "ui/map/ground/zoom_cache.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QGraphicsItem>

namespace alteri {

/// Draws one alter on a network map. Holds an id and what it needs for painting, no pointer into
/// the study: its owner calls sync() whenever the alter changed. Dragging moves the item only;
/// what becomes of its release is its owner's.
class AlterItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };

    /// @param canvas is there for as long as the item is painted
    AlterItem(AlterId alter, CanvasState& canvas);

    AlterId alterId() const { return m_alter; }
    /// What is drawn.
    const AlterSnapshot& snapshot() const { return m_snapshot; }
    const LabelLook& label() const { return m_label; }
    void sync(const AlterSnapshot& alter, const LabelLook& label, const MapStyle& style);

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    /// The symbol and its surroundings, at least 44 pixels wide at the usual zoom, and the label.
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant& value) override;
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    void standOut();
    QRectF symbolRect() const;
    QRectF labelRect() const;
    QRectF allRect() const;

    AlterId m_alter;
    CanvasState& m_canvas;
    AlterSnapshot m_snapshot;
    LabelLook m_label;
    MapStyle m_style;
    std::string m_look;  ///< what its symbol has in common with others that look the same
    ZoomCache m_drawnLabel;
    QRectF m_rect;  ///< of all that is ever painted of it
    bool m_hovered = false;
};

}  // namespace alteri
