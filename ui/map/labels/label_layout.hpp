// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/labels/label_text.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QPointF>

#include <utility>
#include <vector>

namespace alteri {

/// Places the labels of a map. Lengths are scene units.
class LabelLayout {
public:
    explicit LabelLayout(MapStyle style)
        : m_style(std::move(style))
    {
    }

    /// Labels of all alteri that have a place, those without room on demand; empty looks for the
    /// others.
    std::vector<LabelLook> place(const MapSnapshot& map) const;

    /// The labels of some alteri, the others staying as they are.
    /// @param captions rooms of the names of rings and sectors, see captionBoxes()
    /// @param fixed looks of all alteri; those at `changed` are made anew
    void placeAgain(const MapSnapshot& map,
                    const std::vector<std::size_t>& changed,
                    const std::vector<QRectF>& captions,
                    std::vector<LabelLook>& fixed) const;

    /// A label below its symbol, for symbols outside the map. Lines that are wider than their place
    /// end in three dots.
    LabelLook below(const QString& label, double widest) const;

private:
    MapStyle m_style;
};

/// Scene position of a place.
QPointF scenePoint(const Place& place, const MapStyle& style);
Place placeAt(const QPointF& point, const MapStyle& style);

}  // namespace alteri
