// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QRectF>

#include <vector>

namespace alteri {

/// The labels of one map from one gesture to the next: nothing jumps unasked, so labels of alteri
/// that stayed as they were stay too, unless a symbol came to cover them. Names
/// that found no room look for it again when something moves nearby.
class MapLabels {
public:
    /// Follows a map to its next state.
    /// @param anew whether all labels may move: another map, design or style
    void
    follow(const MapSnapshot& before, const MapSnapshot& now, const MapStyle& style, bool anew);

    const std::vector<LabelLook>& looks() const { return m_looks; }
    /// The label of an alter beside the map, which is no business of the layout.
    void set(std::size_t index, LabelLook look) { m_looks[index] = std::move(look); }

private:
    std::vector<LabelLook> m_looks;  ///< by index of the snapshot
    std::vector<QRectF> m_captions;  ///< rooms of the names of rings and sectors
};

}  // namespace alteri
