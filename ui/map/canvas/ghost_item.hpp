// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "core/maps/waves.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QGraphicsItem>

namespace alteri {

/// Another map of the same ego, faint behind the one shown: where alteri stood that stayed, who
/// left, and rings around those who entered.
class GhostItem : public QGraphicsItem {
public:
    void sync(const MapSnapshot& other,
              const MapSnapshot& shown,
              const WaveComparison& comparison,
              const MapStyle& style);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintOther(QPainter& painter, const AlterSnapshot& alter) const;
    QRectF allRect() const;

    MapSnapshot m_other;
    MapSnapshot m_shown;
    WaveComparison m_comparison;
    MapStyle m_style = paperStyle();
    QRectF m_rect;  ///< of all that is painted
};

}  // namespace alteri
