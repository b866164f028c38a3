// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/painting/map_style.hpp"
#include "ui/map/painting/picture_look.hpp"

#include <QPointF>
#include <QString>

#include <vector>

class QPainter;

namespace alteri {

/// What the legend of a map says: block by block, in one column or in several side by side.
class Legend {
public:
    Legend(const MapSnapshot& map, const MapStyle& style, const LegendLook& look);

    bool isEmpty() const { return m_blocks.empty(); }

    /// Width at which no entry is broken.
    double naturalWidth() const;

    /// @param width of all columns together, in scene units
    /// @return height that the legend takes
    double height(double width, int columns = 1) const;

    void paint(QPainter& painter, const QPointF& topLeft, double width, int columns = 1) const;

private:
    double run(QPainter* painter, const QPointF& topLeft, double width, int columns) const;

    std::vector<LegendBlock> m_blocks;
    std::vector<QString> m_notes;
    MapStyle m_style;
    bool m_counts;
};

}  // namespace alteri
