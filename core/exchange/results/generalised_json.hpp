// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_report.hpp"

#include <string>
#include <vector>

namespace alteri {

/// A generalised fit as a JSON object, as fitJson() writes linear ones, with family, link,
/// integration, nodes, thresholds, theta, infinite estimates, the test against a single level; then
/// each part's table under its key. Numbers have 17 significant digits.
std::string generalisedJson(const GeneralisedFit& fit, const std::vector<ReportPart>& parts = {});

}  // namespace alteri
