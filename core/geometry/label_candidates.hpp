// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/label_placement.hpp"

#include <optional>
#include <vector>

namespace alteri {

/// One place that a label may take.
struct LabelCandidate {
    LabelChoice choice;
    double cost = 0;  ///< all that does not depend on other labels
};

/// The places around a symbol, with the cost of not being the usual one.
std::vector<LabelCandidate> nearPlaces(const LabelRequest& label,
                                       const SymbolShape& symbol,
                                       std::size_t variant,
                                       const LabelRules& rules);

/// Places farther off in many directions, each with the line that joins it to the symbol.
std::vector<LabelCandidate> farPlaces(const LabelRequest& label,
                                      const SymbolShape& symbol,
                                      std::size_t variant,
                                      const LabelRules& rules);

/// Cost of the ties, sector lines and rings that a label would cover.
double coveredLinesCost(const Box& label, const LabelSurroundings& surroundings);

}  // namespace alteri
