// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/label_candidates.hpp"

#include <vector>

namespace alteri {

/// One label's places, cheapest first.
struct LabelPlaces {
    std::vector<LabelCandidate> all;
    std::vector<Box> rooms;    ///< of each, the box that other labels' rooms must not meet
    std::vector<Box> reaches;  ///< of each, the room with its leader; what lies apart is free
};

/// The places of one of several labels, beside its symbol and farther off, with all costs that do
/// not depend on other labels. Only those that keep all rules about what is not a label.
LabelPlaces
placesOf(const LabelRequest& label, const LabelSurroundings& surroundings, const LabelRules& rules);

/// Whether two boxes share more than an edge.
bool meet(const Box& a, const Box& b);

/// Whether two boxes share at least a point.
bool touch(const Box& a, const Box& b);

/// Whether a line passes through a box.
bool passes(const Segment& line, const Box& box);

}  // namespace alteri
