// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "core/store/change.hpp"
#include "ui/map/label_layout.hpp"
#include "ui/map/map_style.hpp"

#include <QGraphicsScene>
#include <QPointF>

#include <map>
#include <optional>
#include <vector>

class QGraphicsSimpleTextItem;

namespace alteri {

class AlterItem;
class GroundItem;
class StudyDocument;

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

    /// Scene position of an alter's symbol.
    std::optional<QPointF> positionOf(AlterId alter) const;

    /// The rectangle that shows the whole map with its tray.
    QRectF contentRect() const;

    void setStyle(const MapStyle& style);

signals:
    /// Names of ring and sector under a symbol that is being dragged; empty at its end.
    void hovering(const QString& cell);
    void contentRectChanged();

protected:
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void onChanged(const Change& change);
    void reload(bool labelsAnew);
    void syncItems();
    void layOutTray();
    void layOutLabels(const MapSnapshot& before, bool anew);
    AlterItem* draggedItem() const;
    void endDrag();
    void selectNeighbour(int step);
    QString cellName(const Cell& cell) const;

    StudyDocument& m_document;
    std::optional<MapId> m_map;
    MapSnapshot m_snapshot;
    MapStyle m_style;
    std::vector<LabelLook> m_labels;
    std::vector<QPointF> m_positions;  ///< scene positions, of trayed alteri too
    std::map<AlterId, AlterItem*> m_items;
    GroundItem* m_ground;
    QGraphicsSimpleTextItem* m_trayTitle;
    QRectF m_trayRect;
    bool m_dragging = false;
};

}  // namespace alteri
