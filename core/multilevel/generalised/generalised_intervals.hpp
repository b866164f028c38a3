// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/inference/bootstrap_intervals.hpp"
#include "core/multilevel/products/parallel.hpp"
#include "core/multilevel/report/model_report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// An interval of one quantity: a threshold "0|1", a coefficient, "theta", or "sd ego (Intercept)".
struct GeneralisedInterval {
    std::string term;
    double estimate = 0;
    std::optional<double> lower{};  ///< nothing where the likelihood never falls so far
    std::optional<double> upper{};
    std::optional<double> se{};  ///< of a bootstrap
};

/// Intervals by the profile likelihood: the values of a quantity for which twice the
/// log-likelihood, at its highest over all other parameters, lies less below the maximum than
/// chi-square's quantile (Venzon & Moolgavkar 1988, Appl. Stat. 37, 87-94). Of thresholds,
/// coefficients and theta, and of the deviation of a single random intercept, whose lower limit may
/// be 0; deviations of several effects have none. A limit is exact to about 1e-8 of a standard
/// error.
///
/// @param level 0 to 1
/// @throws Error{ExactNeedsOneGrouping} the likelihood is Laplace's, {Cancelled}
std::vector<GeneralisedInterval>
generalisedProfiles(const GeneralisedModel& model, double level = 0.95, const Watch& watch = {});

/// A parametric bootstrap.
struct GeneralisedBootstrap {
    BootstrapChoices choices;
    std::size_t failed = 0;  ///< replicates that no estimate exists for; they are left out
    std::vector<GeneralisedInterval> intervals;
};

/// Draws random effects and outcomes from the fitted model, fits each replicate anew and takes
/// percentiles. The draws depend on the seed and the number of the replicate only.
///
/// @throws Error{NotWithWeights} rows stand for several ties each, {BootstrapFailed}, {Cancelled}
GeneralisedBootstrap generalisedBootstrap(const GeneralisedModel& model,
                                          const BootstrapChoices& choices = {},
                                          const Watch& watch = {});

ReportPart generalisedProfilePart(const std::vector<GeneralisedInterval>& intervals, double level);
ReportPart generalisedBootstrapPart(const GeneralisedBootstrap& bootstrap);
/// Estimates with normal intervals at a level.
ReportPart generalisedWaldPart(const GeneralisedFit& fit, double level);

}  // namespace alteri
