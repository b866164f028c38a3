// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/fit.hpp"

#include <optional>
#include <stop_token>
#include <string>

namespace alteri {

/// Tests the fixed effects of a fit anew: their standard errors, p values, 95 % intervals and
/// degrees of freedom. Everything that is made of the fit afterwards, as tables and plots, rests on
/// this test. The joint Wald test of all slopes stays.
///
/// @throws Error{RemlNeeded}, {DegreesUndefined}, {TooManyEffects}, {OneGroupingNeeded}: see
///         smallSampleTests() and clusterRobust(); the fit is as it was then; {Cancelled}
void testCoefficients(FittedModel& model, CoefficientTest test, const std::stop_token& stop = {});

/// Why tests by the normal distribution say too much of a fit.
struct FewGroups {
    std::string group;           ///< the first grouping
    std::size_t groups = 0;      ///< of it
    std::size_t predictors = 0;  ///< coefficients of variables of that grouping's level
};

/// Below 50 groups, or below 10 for each coefficient at their level, standard errors and normal
/// tests of effects between groups are too liberal (Maas & Hox 2005, Methodology 1(3); Hox,
/// Moerbeek & van de Schoot 2018, Multilevel Analysis, ch. 12).
/// @return nothing where there are enough groups
std::optional<FewGroups> fewGroups(const Fit& fit);

}  // namespace alteri
