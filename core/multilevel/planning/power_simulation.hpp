// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/planning/planned_frames.hpp"
#include "core/multilevel/planning/study_plan.hpp"
#include "core/multilevel/products/parallel.hpp"

#include <optional>
#include <vector>

namespace alteri {

/// How often a coefficient is found in studies of several sizes: outcomes are simulated, models
/// fitted, and the coefficient tested, on all processors. The same seed gives the same results, on
/// any number of them. Predictors are drawn anew for every tenth of the fits.
///
/// Linear models are fitted by REML and tested by t with N - G - (coefficients that vary within
/// egos) degrees of freedom, or G - (those that do not, the constant with them) where the
/// predictor is one of ego (Pinheiro & Bates 2000, Mixed-Effects Models in S and S-PLUS, sec.
/// 2.4.2); others by maximum likelihood and z.
///
/// @throws Error{CoefficientUnknown} the model has none of that name, Error{PlanInvalid} a size
///         with fewer than two egos or partners, {Cancelled}
std::vector<PowerResult> simulatePower(const PlannedStudy& study,
                                       const std::vector<StudySize>& sizes,
                                       const PowerChoices& choices,
                                       const Watch& watch = {});

/// The cheapest of the sizes that have the wanted power; of equally dear ones the one with more.
/// @return nothing if none has
std::optional<StudySize>
cheapestSize(const std::vector<PowerResult>& results, double wantedPower, const StudyCosts& costs);

}  // namespace alteri
