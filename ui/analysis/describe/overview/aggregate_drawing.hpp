// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/aggregate_map.hpp"
#include "ui/map/painting/map_style.hpp"
#include "ui/paper/drawing.hpp"

#include <QString>

#include <vector>

namespace alteri {

/// What the cells of an aggregate map say.
enum class CellMeasure { Count, PerNetwork, Share };

/// Which partners are counted, and how they are told.
struct AggregateView {
    CellMeasure measure = CellMeasure::Count;
    std::vector<bool> shown;  ///< one for each group of the map
    QString filter;           ///< in words, e.g. "Type: State actor"; empty: everybody
};

QString textFor(CellMeasure measure);

/// Value of a cell: [ring][sector]. Shares are per cent of all partners shown that have a place.
std::vector<std::vector<double>> cellValues(const AggregateMap& map, const AggregateView& view);

/// What was counted and what was not, in sentences.
QString aggregateNote(const AggregateMap& map, const AggregateView& view);

/// The map with its cells shaded, their numbers in them, and a legend beside it.
Drawing aggregateDrawing(const AggregateMap& map,
                         const AggregateView& view,
                         double widthMillimetres,
                         const MapStyle& style);

}  // namespace alteri
