// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/label_placement.hpp"
#include "core/maps/map_snapshot.hpp"
#include "ui/map/labels/label_text.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QRectF>

#include <vector>

namespace alteri {

/// A map as the search for its labels' places sees it. In scene units.
class LabelGround {
public:
    /// @param captions rooms of the names of rings and sectors, see captionBoxes()
    LabelGround(const MapSnapshot& map, const MapStyle& style, const std::vector<QRectF>& captions);

    /// What labels do not cover: symbols, badges, names of rings and sectors, ego; and what they
    /// had better not cover: ties, lines and circles.
    const LabelSurroundings& surroundings() const { return m_surroundings; }

    /// Keeps labels off one that stays where it is, by its ink.
    void addLabel(const QRectF& ink);

    /// Asks for a label of an alter that has a place.
    LabelRequest request(std::size_t alter, const std::vector<TextBlock>& blocks) const;

private:
    const MapSnapshot& m_map;
    LabelRules m_rules;
    LabelSurroundings m_surroundings;
    std::vector<std::size_t> m_symbolOf;  ///< by alter
};

/// How far labels keep off symbols and each other in a style.
LabelRules labelRules(const MapStyle& style);

}  // namespace alteri
