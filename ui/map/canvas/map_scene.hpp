// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "core/store/changes/change.hpp"
#include "ui/map/canvas/alter_walk.hpp"
#include "ui/map/canvas/canvas_state.hpp"
#include "ui/map/canvas/map_tray.hpp"
#include "ui/map/canvas/symbol_drag.hpp"
#include "ui/map/labels/map_labels.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QGraphicsScene>
#include <QPointF>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace alteri {

class AlterItem;
class GhostItem;
class GroundItem;
class StudyDocument;
class TieTool;

/// Shows one network map of a study and turns drags into gestures. Alteri without a place wait in
/// a tray left of the map.
class MapScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit MapScene(StudyDocument& document, QObject* parent = nullptr);
    ~MapScene() override;
    MapScene(const MapScene&) = delete;
    MapScene& operator=(const MapScene&) = delete;
    MapScene(MapScene&&) = delete;
    MapScene& operator=(MapScene&&) = delete;

    /// Shows a map, or nothing.
    void showMap(std::optional<MapId> map);
    std::optional<MapId> map() const { return m_map; }
    const MapSnapshot& snapshot() const { return m_snapshot; }

    /// The alter that is selected, if it is exactly one.
    std::optional<AlterId> selectedAlter() const;
    std::vector<AlterId> selectedAlteri() const;
    void selectAlter(std::optional<AlterId> alter);
    void selectAlteri(const std::vector<AlterId>& alteri);
    /// Walks the alteri in reading order: ring by ring from the inside, clockwise, then those
    /// beside the map. @return false at the end, where nothing is selected
    bool selectNeighbour(int step);
    /// Tab, forwards (1) or back (-1): see AlterWalk. @return false at the end
    bool walk(int by);

    /// Scene position of an alter's symbol.
    std::optional<QPointF> positionOf(AlterId alter) const;

    /// The rectangle that shows the whole map with its tray.
    QRectF contentRect() const;
    /// The rectangle of the map alone.
    QRectF mapRect() const;
    const QRectF& trayRect() const { return m_tray.rect(); }
    /// Names of a ring and sector.
    QString cellName(const Cell& cell) const;
    /// Where an alter stands and how it is coded, as it is spoken.
    QString descriptionOf(AlterId alter) const;

    void setStyle(const MapStyle& style);

    /// While a view zooms, symbols and names may be drawn coarsely.
    void setZooming(bool zooming);
    bool isZooming() const { return m_canvas.zooming; }

    /// While it is on, drags draw ties and move nothing.
    void setDrawsTies(bool draws);

    /// Shows another map of ego behind this one, or none.
    void setGhost(std::optional<MapId> other);

    /// Shows a map as it once was; nothing can be changed while it is shown.
    void showPast(const MapSnapshot& past);
    void showPresent();
    bool showsPast() const { return m_showsPast; }

    /// Puts back what is being dragged or drawn.
    void cancelDrag();

signals:
    /// After the map was brought into step with the study.
    void synced();
    /// From the present to the past of the map, or back.
    void timeChanged();
    /// Names of ring and sector under a symbol that is being dragged; empty at its end.
    void hovering(const QString& cell);
    void tieDrawn(alteri::AlterId source, alteri::AlterId target);
    /// Esc with nothing left to cancel on the map itself.
    void leaveWanted();
    void contentRectChanged();

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void onChanged(const Change& change);
    void reload(bool labelsAnew);
    void setSnapshot(MapSnapshot snapshot, bool labelsAnew);
    void syncItems();
    void syncGhost();
    void drop(const SymbolDrag::Drop& drop);
    std::optional<std::set<CategoryId>> chooseAnswers(const SymbolDrag::Drop& drop);
    bool goBack();
    void tellCell(AlterId alter);
    bool moveByArrows(const QKeyEvent& event);

    StudyDocument& m_document;
    std::optional<MapId> m_map;
    MapSnapshot m_snapshot;
    MapStyle m_style;
    MapLabels m_labels;
    std::vector<QPointF> m_positions;  ///< scene positions, of trayed alteri too
    std::map<AlterId, AlterItem*> m_items;
    CanvasState m_canvas;
    GroundItem* m_ground;
    GhostItem* m_ghost;
    MapTray m_tray;
    SymbolDrag* m_drag;
    TieTool* m_tieTool;
    std::optional<MapId> m_other;
    bool m_drawsTies = false;
    bool m_showsPast = false;
    AlterWalk m_walk;
};

}  // namespace alteri
