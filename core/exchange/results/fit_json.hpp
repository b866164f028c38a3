// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/report/model_report.hpp"
#include "core/multilevel/single_level/least_squares.hpp"

#include <string>
#include <vector>

namespace alteri {

/// One fit as a JSON object: n, groups, method, converged, singular, logLik, deviance, aic, bic,
/// sigma, random, icc, wald, fixed; then each part's table under its key. Numbers have 17
/// significant digits.
std::string fitJson(const Fit& fit, const std::vector<ReportPart>& parts = {});

/// The same of a model without groups, further df_residual, r2, r2_adjusted and f.
std::string leastSquaresJson(const LeastSquares& model, const std::vector<ReportPart>& parts = {});

/// An array of such objects, each with its name.
std::string fitsJson(const std::vector<Fit>& fits);

}  // namespace alteri
