// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_fit.hpp"

#include <Eigen/Core>

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace alteri {

/// The random effects of one group, given its outcomes and the estimated parameters.
struct GroupMode {
    std::string group;
    std::size_t ties = 0;
    Eigen::VectorXd mode;  ///< of the effects in the units of their variables
    Eigen::VectorXd sd;    ///< from the curvature at the mode, as lme4's and clmm's condVar
    /// Posterior mean and standard deviation, as Stata's `predict, reffects`; with one grouping
    /// only
    std::optional<Eigen::VectorXd> mean;
    std::optional<Eigen::VectorXd> meanSd;
};

struct TermModes {
    std::string group;
    std::vector<CoefficientName> names;
    std::vector<GroupMode> groups;  ///< in the order of their first rows
};

/// Conditional modes of all groups. Groups all of whose ties a separating column decides have mode
/// 0 and the model's own standard deviation, and are left out.
std::vector<TermModes> generalisedModes(const GeneralisedModel& model,
                                        const std::stop_token& stop = {});

}  // namespace alteri
