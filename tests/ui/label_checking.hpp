// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/print/map_picture.hpp"

#include <QStringList>

namespace alteri::test {

/// Everything by which a reader could take a label of a printed map for another symbol's, told in
/// words. Worked out from what is painted, without the code that places labels.
///
/// Distances go from the ink of a label to the shapes of symbols. What is nearer than 0.3 mm is
/// taken as 0.3 mm away: both touch for a reader. A symbol's badge belongs to it, but a label must
/// be near the shape itself. At least six tenths of a label lie in its symbol's sector.
QStringList misreadLabels(const MapPicture& picture);

/// How many labels are joined to their symbols by leaders, and how many there are.
struct LabelCount {
    int labels = 0;
    int leaders = 0;
};

LabelCount countLabels(const MapPicture& picture);

}  // namespace alteri::test
