// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/label_text.hpp"
#include "ui/map/picture_look.hpp"

#include <QPainterPath>

#include <vector>

namespace alteri {

/// The labels of a printed map, and the style in which they found room.
struct PrintedMap {
    MapStyle style;
    std::vector<LabelLook> labels;  ///< as the snapshot's alteri; empty where there is no place
    std::vector<QPainterPath> captions;  ///< names of rings and sectors, see captionPaths()
    double labelPoints = 0;
    int conflicts = 0;  ///< labels that could not be set without covering something
    int crossings = 0;  ///< labels with a leader in their way, or whose leader is in another's
};

/// Sets the labels of a map for print: at the look's size if they find room, else smaller, down to
/// `smallestPoints`, at last with smaller symbols.
/// @param outerCircle radius of the outer circle in hundredths of a millimetre
PrintedMap layOutForPrint(const MapSnapshot& map, const PictureLook& look, double outerCircle);

}  // namespace alteri
