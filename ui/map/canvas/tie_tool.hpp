// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QObject>
#include <QPointF>

#include <optional>

class QGraphicsLineItem;
class QGraphicsScene;

namespace alteri {

/// Draws a tie between two alteri by dragging from one to the other. Knows nothing of the study:
/// what was drawn goes out as drawn().
class TieTool : public QObject {
    Q_OBJECT

public:
    explicit TieTool(QGraphicsScene& scene, QObject* parent = nullptr);

    bool isDrawing() const { return m_source.has_value(); }

    void press(const QPointF& point, const MapStyle& style);
    void move(const QPointF& point);
    void release(const QPointF& point);
    /// Gives up the tie that is being drawn.
    void cancel();

signals:
    void drawn(alteri::AlterId source, alteri::AlterId target);

private:
    std::optional<AlterId> alterAt(const QPointF& point) const;
    QLineF fromRim(const QPointF& to) const;

    QGraphicsScene& m_scene;
    std::optional<AlterId> m_source;
    QPointF m_from;
    double m_rim = 0;
    QGraphicsLineItem* m_line;  ///< owned by the scene
};

}  // namespace alteri
