// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/painting/map_style.hpp"
#include "ui/paper/drawing.hpp"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace alteri {

/// A small map without any text, so that many can be compared: rings, sectors, ties and symbols,
/// the same scale and style for all.
void paintMiniature(QPainter& painter,
                    const MapSnapshot& map,
                    const QRectF& room,
                    const MapStyle& style);

/// What symbols and badges stand for, in lines as wide as there is room.
Drawing miniatureLegend(const std::vector<LegendBlock>& legend,
                        double widthMillimetres,
                        const MapStyle& style);

/// Number of alteri without a place, which no picture shows.
int alteriWithoutPlace(const MapSnapshot& map);

/// What stands under a miniature: the size of the network, and who is missing from the picture.
QString sizeText(int size, int withoutPlace);

/// One map of an overview with its name.
struct NamedMap {
    QString name;
    MapSnapshot map;
};

/// All maps on one page with names, sizes and legend.
Drawing overviewDrawing(const std::vector<NamedMap>& maps, double widthMillimetres);

}  // namespace alteri
