// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/estimators/intercept_deviance.hpp"

namespace alteri {

/// Where the deviance is smallest.
struct VarianceEstimate {
    double lambda = 0;
    double value = 0;  ///< of the deviance
    bool converged = true;
    int evaluations = 0;
};

/// Finds the lambda >= 0 of the globally smallest deviance.
///
/// The deviance can have several local minima and can be smallest at zero (see cases
/// `nasty_bimodal_zero` and `dyestuff2` of the tests). Wide intervals of log lambda are halved,
/// down to a factor of three, unless what bounds the deviance in them says that it is nowhere lower
/// than what was found (branch and bound: Land & Doig 1960, Econometrica 28(3)). Where a descent
/// turns into an ascent between two places, the minimum is enclosed to the last digit (Alefeld,
/// Potra & Shi 1995, ACM TOMS 21(3)); the lowest one wins.
///
/// @throws Error{NoVariationWithinGroups} the deviance falls without end (sigma goes to zero),
///         Error{BetweenVarianceUnknown} the deviance does not depend on lambda
VarianceEstimate findVariance(InterceptDeviance& deviance);
VarianceEstimate findVariance(const InterceptStatistics& statistics, Criterion criterion);

}  // namespace alteri
