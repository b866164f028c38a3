// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/fit.hpp"
#include "core/multilevel/products/parallel.hpp"

#include <Eigen/Core>

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// What changes when a group is left out.
struct GroupInfluence {
    std::string group;
    std::size_t rows = 0;
    bool estimable =
        true;  ///< false if no estimate exists without the group; the rest is then empty
    /// (beta - beta_(-g))'Var(beta)^-1 (beta - beta_(-g)) / p; nothing if a coefficient is lost.
    std::optional<double> cooksDistance;
    /// Per coefficient (beta - beta_(-g)) / se_(-g); nothing if it cannot be told without the
    /// group.
    std::vector<std::optional<double>> dfbetas;
    std::vector<std::optional<double>> coefficients;  ///< without the group
    double sigma2 = 0;
    double tau2 = 0;
};

/// Leaves out each group of the first random term in turn and refits, on all processors.
///
/// Cook's distance and DFBETAS as Nieuwenhuis, te Grotenhuis & Pelzer (2012), R Journal 4(2), eqs.
/// 2 and 4.
///
/// @throws Error{Cancelled}
std::vector<GroupInfluence> groupInfluence(const FittedModel& model, const Watch& watch = {});

}  // namespace alteri
