// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/label_placement.hpp"

#include <optional>

namespace alteri {

/// Where a label goes on paper.
struct PrintedLabel {
    LabelChoice choice;
    /// From the symbol's rim to the label, where it stands too far off to be read as the symbol's.
    std::optional<Segment> leader;
};

struct PrintedLabels {
    std::vector<PrintedLabel> labels;
    /// Labels that cover another label, a box of the surroundings, or leave the frame.
    int conflicts = 0;
    /// Labels whose leader passes a box, a label or another leader, or that lie on a leader.
    int crossings = 0;
};

/// Places labels where nothing may cover anything.
///
/// Besides the twelve places of placeLabels() each label has some hundred farther away, which are
/// joined to their symbols by a leader line. Simulated annealing over all of them finds the
/// cheapest; labels that still meet are then moved one by one, each to the best place given the
/// others (min-conflicts, Minton et al. 1992, Artif. Intell. 58). The same input and seed give the
/// same result.
///
/// Cost O(labels^2) per sweep; 40 labels take some ten milliseconds.
PrintedLabels printLabels(const std::vector<LabelRequest>& labels,
                          const LabelSurroundings& surroundings,
                          std::uint64_t seed);

}  // namespace alteri
