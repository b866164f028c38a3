// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/ground/zoom_cache.hpp"

#include <string>
#include <unordered_map>

namespace alteri {

/// What the items of one canvas share while they paint.
struct CanvasState {
    /// While a view zooms, symbols and names may be drawn coarsely.
    bool zooming = false;
    /// The zoom from which on names are drawn: they must be readable, and not too many.
    double labelsFrom = 0;
    /// The pictures that all symbols of one look share, by that look.
    std::unordered_map<std::string, ZoomCache> symbols;

    /// A viewport with this property shows symbols without names.
    static constexpr const char* hidesNamesProperty = "hidesNames";
};

}  // namespace alteri
