// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_report.hpp"
#include "core/multilevel/generalised/overdispersion.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// A generalised fit as a JSON object, as fitJson() writes linear ones, with family, link,
/// integration, nodes, thresholds, theta, infinite estimates, the test against a single level and
/// overdispersion; then each part's table under its key. Numbers have 17 significant digits.
std::string generalisedJson(const GeneralisedFit& fit,
                            const std::vector<ReportPart>& parts = {},
                            const std::optional<Overdispersion>& dispersion = std::nullopt);

}  // namespace alteri
