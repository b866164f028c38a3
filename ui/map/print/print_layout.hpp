// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/labels/label_text.hpp"
#include "ui/map/painting/picture_look.hpp"

#include <QPainterPath>

#include <stop_token>
#include <vector>

namespace alteri {

/// The labels of a printed map, and the style in which they found room.
struct PrintedMap {
    MapStyle style;
    std::vector<LabelLook> labels;  ///< as the snapshot's alteri; empty where there is no place
    std::vector<QPainterPath> captions;  ///< names of rings and sectors, see captionPaths()
    double labelPoints = 0;
    int leftOut = 0;  ///< labels that found no place
    int leaders = 0;  ///< labels that are joined to their symbols by a line

    /// Whether all names are there and few of them need lines to be read as their symbols'.
    bool isReadable() const;
};

/// Sets the labels of a map for print: at the look's size if they find room, else smaller, down to
/// `smallestPoints`, at last with smaller symbols. No label covers anything, lies in another's
/// sector, or is nearer to another symbol than 1.5 times its distance from its own, unless a line
/// joins the two that meets no symbol, label, caption or other such line; one that could not be set
/// so is left out. Distances go from the letters' ink to the symbols' outlines; what is nearer than
/// the white rim around letters is as good as that rim away.
/// @param outerCircle radius of the outer circle in hundredths of a millimetre
/// @throws Error{Cancelled}
PrintedMap layOutForPrint(const MapSnapshot& map,
                          const PictureLook& look,
                          double outerCircle,
                          const std::stop_token& stop = {});

}  // namespace alteri
