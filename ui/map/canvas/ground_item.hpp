// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/canvas/canvas_state.hpp"
#include "ui/map/ground/ground_picture.hpp"
#include "ui/map/ground/zoom_cache.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QGraphicsItem>

#include <optional>

namespace alteri {

/// Draws what lies under the alteri: rings, sectors, their names, ties and ego.
class GroundItem : public QGraphicsItem {
public:
    /// @param canvas is there for as long as the item is painted
    explicit GroundItem(const CanvasState& canvas);

    void sync(const MapSnapshot& map, const MapStyle& style);
    /// Lights up a cell, or none.
    void highlight(std::optional<Cell> cell);

    /// Whether all of it is in sight; many ties come a little later.
    bool isUpToDate() const { return m_picture.isUpToDate(); }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QRectF egoRect() const;

    const CanvasState& m_canvas;
    MapSnapshot m_map;
    MapStyle m_style = paperStyle();
    std::optional<Cell> m_cell;
    GroundPicture m_picture;
    ZoomCache m_ego;
    bool m_isDrawn = false;
};

}  // namespace alteri
