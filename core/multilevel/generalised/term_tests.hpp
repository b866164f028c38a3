// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/report/model_report.hpp"

#include <vector>

namespace alteri {

/// Wald's chi-square test of each term, given all others; see termTests() of linear models. Terms
/// none of whose coefficients has a finite estimate are left out.
std::vector<TermTest> generalisedTermTests(const GeneralisedModel& model);

/// The same with the joint test of all slopes and the likelihood-ratio test against the model
/// without random effects.
ReportPart generalisedTermsPart(const GeneralisedModel& model);

}  // namespace alteri
