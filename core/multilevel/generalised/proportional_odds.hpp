// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/report/model_report.hpp"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace alteri {

/// Whether the effects of a term are the same at all thresholds.
struct ProportionalOddsTest {
    std::string term;
    double statistic = 0;
    int df = 0;
    std::optional<double> p{};  ///< nothing if one of the freed effects is infinite
    /// Coefficients of each column at each threshold, in the order of both.
    std::vector<double> coefficients{};
};

/// Likelihood-ratio tests against models in which the coefficients of a term are free at every
/// threshold, P(y <= k | u) = F(theta_k - b_k x - rest - u), random parts as they are (partial
/// proportional odds: Peterson & Harrell 1990, Appl. Stat. 39). A term one of whose levels has no
/// tie on one side of a threshold has infinite coefficients there, and no test.
///
/// @throws Error{NotForFamily} the outcome has no three ordered categories, {ExactNeedsOneGrouping}
std::vector<ProportionalOddsTest> proportionalOdds(const GeneralisedModel& model,
                                                   const std::stop_token& stop = {});

ReportPart proportionalOddsPart(const std::vector<ProportionalOddsTest>& tests);

}  // namespace alteri
