// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/describe/histogram.hpp"
#include "ui/map/painting/map_style.hpp"
#include "ui/paper/drawing.hpp"

#include <QString>

#include <optional>
#include <vector>

namespace alteri {

/// How one variable is distributed: bars of its categories, or a histogram of its numbers.
struct Distribution {
    struct Bar {
        QString label;
        std::size_t count = 0;
    };

    QString title;
    QString note;  ///< under the title, e.g. number of known values
    std::vector<Bar> bars;
    std::optional<Histogram> histogram;
};

/// Draws it in the colours of a style; with neither bars nor histogram it says that there is
/// nothing to show.
Drawing distributionDrawing(const Distribution& distribution,
                            double widthMillimetres,
                            const MapStyle& style);

}  // namespace alteri
