// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/products/parallel.hpp"
#include "core/multilevel/report/model_report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// What changes when a group is left out.
struct GeneralisedInfluence {
    std::string group;
    std::size_t rows = 0;
    bool estimable = true;  ///< false if no estimate exists without the group; the rest is empty
    /// (b - b_(-g))'Var(b)^-1 (b - b_(-g)) / p over the coefficients, thresholds left aside.
    double cooksDistance = 0;
    std::vector<double> dfbetas;       ///< per coefficient (b - b_(-g)) / se_(-g)
    std::vector<double> coefficients;  ///< without the group
    std::vector<double> deviations;    ///< of the random effects, without the group
};

/// Leaves out each group in turn and climbs from the estimates of all to those without it, on all
/// processors. Cook's distance and DFBETAS as groupInfluence() has them.
///
/// @throws Error{OneGroupingNeeded} there are several groupings, or none; {Cancelled}
std::vector<GeneralisedInfluence> generalisedInfluence(const GeneralisedModel& model,
                                                       const Watch& watch = {});

ReportPart generalisedInfluencePart(const GeneralisedFit& fit,
                                    const std::vector<GeneralisedInfluence>& influences);

}  // namespace alteri
