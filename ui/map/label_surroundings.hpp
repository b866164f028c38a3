// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/label_placement.hpp"
#include "core/maps/map_snapshot.hpp"
#include "ui/map/map_style.hpp"

#include <QRectF>

#include <vector>

namespace alteri {

/// What the labels of a map had better not cover: symbols, badges, names of rings and sectors,
/// ego; ties, lines and circles. In scene units.
/// @param captions rooms of the names of rings and sectors, see captionBoxes()
LabelSurroundings labelSurroundings(const MapSnapshot& map,
                                    const MapStyle& style,
                                    const std::vector<QRectF>& captions);

}  // namespace alteri
