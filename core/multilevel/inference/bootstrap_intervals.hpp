// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/profile_intervals.hpp"

#include <Eigen/Core>

#include <cstdint>
#include <optional>
#include <vector>

namespace alteri {

struct BootstrapChoices {
    std::size_t replicates = 2000;
    std::uint64_t seed = 1;
    double level = 0.95;
};

/// One quantity over all replicates.
struct BootstrapSummary {
    double se = 0;  ///< standard deviation
    Interval interval;
};

/// Percentile intervals of a parametric bootstrap.
struct BootstrapIntervals {
    BootstrapChoices choices;
    std::size_t failed = 0;  ///< replicates that no estimate exists for; they are left out
    std::vector<BootstrapSummary> fixed;  ///< in the order of Fit::fixed
    BootstrapSummary sigma;
    std::vector<std::vector<BootstrapSummary>> sds;  ///< per random term and column of Z
};

/// One quantity of the replicates that are there, of which there must be one: standard deviation,
/// and percentiles interpolated as in R (type 7 of Hyndman & Fan 1996, Am. Stat. 50).
BootstrapSummary summarise(const std::vector<std::optional<Eigen::VectorXd>>& replicates,
                           Eigen::Index quantity,
                           double level);

/// Draws outcomes from the fitted model, refits each by the same criterion and takes percentiles
/// (Davison & Hinkley 1997, Bootstrap Methods and their Application, sec. 5.3). The draws depend on
/// the seed and the number of the replicate only, not on how many processors there are.
///
/// @throws Error{Cancelled}, {BootstrapFailed} no replicate could be fitted
BootstrapIntervals bootstrapIntervals(const FittedModel& model,
                                      const BootstrapChoices& choices = {},
                                      const Watch& watch = {});

}  // namespace alteri
