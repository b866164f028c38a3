// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/label_candidates.hpp"

#include <vector>

namespace alteri {

/// Cost of a leader that passes a box; compare with the costs in `label_placement.cpp`.
inline constexpr double leaderOverBox = 22;

/// One printed label's places, cheapest first.
struct PrintPlaces {
    std::vector<LabelCandidate> all;
    std::vector<Box> reaches;  ///< of each the room with its leader; what lies apart costs nothing
    std::vector<int> hits;     ///< boxes of the surroundings that each covers
};

/// The places of one of several labels, beside its symbol and farther off, with all costs that do
/// not depend on other labels. Only those that cover the fewest boxes are kept.
PrintPlaces printPlaces(const std::vector<LabelRequest>& labels,
                        std::size_t index,
                        const LabelSurroundings& surroundings);

/// Whether two boxes share more than an edge.
bool meet(const Box& a, const Box& b);

/// Whether two boxes share at least a point.
bool touch(const Box& a, const Box& b);

/// Whether a line passes through a box.
bool passes(const Segment& line, const Box& box);

}  // namespace alteri
