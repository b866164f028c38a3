// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/labels/map_labels.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QPointF>
#include <QRectF>

#include <vector>

class QGraphicsScene;
class QGraphicsSimpleTextItem;

namespace alteri {

/// Where alteri without a place wait, left of the map.
class MapTray {
public:
    /// @param scene shows the tray's title and owns it
    explicit MapTray(QGraphicsScene& scene);

    /// Lays out the alteri without a place.
    /// @param positions,labels of all alteri of the map; those of the waiting are set
    void layOut(const MapSnapshot& map,
                const MapStyle& style,
                std::vector<QPointF>& positions,
                MapLabels& labels);
    void hide();

    const QRectF& rect() const { return m_rect; }
    static QString title();

private:
    QGraphicsSimpleTextItem* m_title;
    QRectF m_rect;
};

}  // namespace alteri
