// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/fit.hpp"

#include <Eigen/Core>

#include <string>
#include <vector>

namespace alteri {

/// Estimated deviations of the groups of one random term from the mean (conditional modes, also
/// called BLUPs), in the outcome's units, with their standard deviations given beta (lme4's
/// condVar).
struct ConditionalModes {
    struct Mode {
        std::string group;
        std::size_t rows = 0;
        Eigen::VectorXd values;  ///< one per column of Z
        Eigen::VectorXd sds;
    };

    std::string group;
    std::vector<CoefficientName> names;
    std::vector<Mode> modes;  ///< in the order of first rows
};

/// One for each random term. Bates et al. (2015), eq. 56.
std::vector<ConditionalModes> conditionalModes(const FittedModel& model);

/// What each row is fitted with, in the outcome's units.
struct FittedParts {
    Eigen::VectorXd fixed;      ///< X beta
    Eigen::VectorXd random;     ///< Z b
    double fixedVariance = 0;   ///< of X beta, with N - 1
    double randomVariance = 0;  ///< mean over rows of z'Sigma z, of all random terms
};

FittedParts fittedParts(const FittedModel& model);

/// A point of a quantile-quantile plot against the normal distribution.
struct QuantilePoint {
    double theoretical = 0;
    double sample = 0;
};

/// Points at the normal quantiles of (i - a) / (n + 1 - 2a), a = 3/8 for up to 10 values and 1/2
/// for more (Blom 1958; R's ppoints).
std::vector<QuantilePoint> normalQuantiles(Eigen::VectorXd values);

/// Data for the usual plots of residuals, one entry per row that was used.
struct Diagnostics {
    Eigen::VectorXd fitted;          ///< X beta + Z b
    Eigen::VectorXd marginalFitted;  ///< X beta
    Eigen::VectorXd residuals;       ///< y - X beta - Z b
    Eigen::VectorXd pearson;         ///< residuals / sigma
    Eigen::VectorXd leverage;        ///< d fitted / d y of the row itself, as lme4's hatvalues
    std::vector<QuantilePoint> residualQuantiles;
    std::vector<std::vector<QuantilePoint>> modeQuantiles;  ///< per term and column of Z
};

/// @throws Error{TooManyEffects} crossed groupings with too many groups for the leverage
Diagnostics diagnose(const FittedModel& model);

}  // namespace alteri
