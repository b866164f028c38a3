// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/label_placement.hpp"

#include <optional>
#include <vector>

namespace alteri {

/// One place that a label may take.
struct LabelCandidate {
    Box box;
    std::size_t variant = 0;
    TextSide side = TextSide::Right;
    double cost = 0;  ///< all that does not depend on other labels
    std::optional<Segment> leader{};
};

/// The twelve places around a symbol, best first, with the cost of not being the best.
std::vector<LabelCandidate> nearPlaces(const LabelRequest& label, std::size_t variant);

/// Places farther off in 20 directions, each with the line that joins it to the symbol.
std::vector<LabelCandidate> farPlaces(const LabelRequest& label, std::size_t variant);

/// Cost of the ties, sector lines and rings that a label would cover.
double coveredLinesCost(const Box& label, const LabelSurroundings& surroundings);

}  // namespace alteri
