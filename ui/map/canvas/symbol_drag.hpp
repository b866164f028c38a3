// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/map_geometry.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QObject>
#include <QPointF>

#include <map>
#include <optional>
#include <utility>
#include <vector>

class QGraphicsSceneMouseEvent;
class QGraphicsSimpleTextItem;

namespace alteri {

class AlterItem;
class GroundItem;
class MapScene;

/// Symbols that are being dragged over a map: lights up where they would drop, with its names, and
/// tells where they were let go. Moves nothing in the study.
class SymbolDrag : public QObject {
    Q_OBJECT

public:
    using Items = std::map<AlterId, AlterItem*>;

    /// Where the symbols of a drag were let go.
    struct Drop {
        std::vector<std::pair<AlterId, Place>> moves;
        std::vector<AlterId> takenOff;  ///< over the tray
        bool snaps = true;
    };

    /// @param scene shows the drag's own items and owns them
    SymbolDrag(MapScene& scene, GroundItem& ground, const Items& items);

    bool isOn() const { return m_on; }
    void restyle(const MapStyle& style);

    /// Takes a press beside a symbol, but on nobody else, as one on the nearest symbol within the
    /// 44 pixels that fingers and pens need.
    void reachOut(QGraphicsSceneMouseEvent& event) const;
    /// After the scene moved what is dragged.
    void follow(const QGraphicsSceneMouseEvent& event);
    /// Before the scene lets go. @return nothing if nothing was dragged
    std::optional<Drop> dropAt(const QGraphicsSceneMouseEvent& event) const;
    void end();
    /// Lets go of the symbol without dropping it.
    void cancel();

signals:
    /// Names of ring and sector under the symbol; empty at the end.
    void hovering(const QString& cell);

private:
    AlterItem* draggedItem() const;
    void showTitle(const QString& name, const QPointF& symbol);

    MapScene& m_scene;
    GroundItem& m_ground;
    const Items& m_items;
    QGraphicsSimpleTextItem* m_title;  ///< beside the symbol
    MapStyle m_style;
    bool m_on = false;
};

}  // namespace alteri
