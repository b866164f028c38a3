// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QPointF>
#include <QString>

#include <utility>

class QPainter;

namespace alteri {

/// Paints what stands before an entry of a legend: a symbol, a ring, a badge, the line of a tie.
class LegendMark {
public:
    LegendMark(QPainter& painter, const MapStyle& style)
        : m_painter(painter)
        , m_style(style)
    {
    }

    /// @param place of a level: which it is from the inside, and how many rings there are
    void paint(const LegendBlock::Entry& entry,
               LegendBlock::Kind kind,
               const QPointF& centre,
               std::pair<int, int> place) const;

private:
    void paintEvaluation(const QString& badge, const QPointF& centre) const;

    QPainter& m_painter;
    const MapStyle& m_style;
};

}  // namespace alteri
