// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/fit.hpp"
#include "core/multilevel/products/parallel.hpp"

#include <optional>
#include <vector>

namespace alteri {

struct Interval {
    double lower = 0;
    double upper = 0;
};

/// Of a standard deviation, or of the correlation of two random effects, in the data's units.
struct ProfiledVariance {
    std::optional<std::size_t> term;   ///< of Fit::random; without one the residual
    std::size_t effect = 0;            ///< of RandomEffects::names
    std::optional<std::size_t> other;  ///< then the correlation with this effect
    double estimate = 0;               ///< by ML
    /// Nothing for correlations of effects that do not vary, where the likelihood tells no limits,
    /// and for models of more than ten variances and correlations.
    std::optional<Interval> interval;
    bool atBorder = false;  ///< the likelihood excludes no value down to the lower limit
};

/// Profile-likelihood intervals.
struct ProfileIntervals {
    double level = 0.95;
    std::vector<Interval> fixed;  ///< in the order of Fit::fixed
    // Standard deviations, for the model with one random intercept.
    std::optional<Interval> sigma;
    std::optional<Interval> tau;
    bool tauAtBorder =
        false;  ///< the lower limit of tau is zero: the likelihood does not exclude it
    std::vector<ProfiledVariance> variances;  ///< for all other models
};

/// Where the ML deviance, all other parameters at their best, exceeds its minimum by the chi-square
/// quantile (Bates et al. 2015, sec. 5.1; Venzon & Moolgavkar 1988, Appl. Stat. 37). A fit by REML
/// is profiled by ML, as lme4 does. The limits are roots, not interpolated.
///
/// @throws Error{EstimateNotFound} the likelihood tells no limits of a coefficient, {Cancelled}
ProfileIntervals
profileIntervals(const FittedModel& model, double level = 0.95, const Watch& watch = {});

}  // namespace alteri
