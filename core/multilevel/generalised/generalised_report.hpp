// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/conditional_modes.hpp"
#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/report/model_report.hpp"

#include <string>
#include <vector>

namespace alteri {

/// Thresholds or theta, then coefficients with their tests; odds or rate ratios where the link has
/// them.
Table generalisedTable(const GeneralisedFit& fit);
/// Standard deviations and correlations of random effects.
ReportPart generalisedEffectsPart(const GeneralisedFit& fit);
ReportPart generalisedModesPart(const std::vector<TermModes>& modes);
/// Likelihood-ratio test of two models of the same ties, one of which contains the other.
///
/// @throws Error{ModelsNotComparable}
ReportPart generalisedComparison(const GeneralisedFit& one, const GeneralisedFit& other);

/// What a fit says besides its coefficients, a line each.
std::string generalisedSummary(const GeneralisedFit& fit);
/// What the reader must know: infinite estimates, variances of zero, categories left out.
std::vector<std::string> generalisedWarnings(const GeneralisedFit& fit);

}  // namespace alteri
