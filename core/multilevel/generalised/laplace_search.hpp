// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/exact_search.hpp"

#include <stop_token>
#include <vector>

namespace alteri {

/// The maximum of Laplace's approximation of the likelihood, h(u) - log|H| / 2 at the joint mode of
/// all random effects with their observed curvature H, as lme4 and ordinal::clmm define it, for any
/// groupings. Deviations that end at zero stay there, without information.
///
/// @param shapes one for each random term
/// @throws Error{TooManyEffects}, {EstimateNotFound}, {Cancelled}
GeneralisedEstimate laplaceEstimate(const GeneralisedData& data,
                                    const std::vector<EffectShape>& shapes,
                                    const GeneralisedEstimate& single,
                                    const std::stop_token& stop);

/// Modes of the effects of one term, and their standard deviations from the joint curvature.
struct JointModes {
    Eigen::MatrixXd modes;  ///< groups x effects, in the units of their variables
    Eigen::MatrixXd deviations;
};

std::vector<JointModes> jointModes(const GeneralisedData& data,
                                   const std::vector<EffectShape>& shapes,
                                   const Eigen::VectorXd& psi,
                                   const std::stop_token& stop);

}  // namespace alteri
