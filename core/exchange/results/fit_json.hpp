// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/report/model_report.hpp"

#include <string>
#include <vector>

namespace alteri {

/// One fit as a JSON object: n, groups, method, converged, singular, logLik, deviance, aic, bic,
/// sigma, random, icc, wald, fixed; then each part's table under its key. Numbers have 17
/// significant digits.
std::string fitJson(const Fit& fit, const std::vector<ReportPart>& parts = {});

/// An array of such objects, each with its name.
std::string fitsJson(const std::vector<Fit>& fits);

}  // namespace alteri
