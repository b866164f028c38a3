// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/report/model_report.hpp"

#include <stop_token>
#include <string>
#include <vector>

namespace alteri {

/// What one more unit of a predictor does to the outcome, averaged over the rows.
struct MarginalEffect {
    std::string term;
    std::string outcome;        ///< category, "probability" or "mean"
    bool isDifference = false;  ///< from 0 to 1, others of the same categories 0; else a derivative
    double populationAveraged = 0;
    double populationSe = 0;
    double averageEgo = 0;
    double egoSe = 0;
};

/// Average marginal effects of all predictors that stand in no interaction, in no other form
/// (squares, logarithms) and have no random slope, with errors by the delta method over all
/// parameters, thresholds and deviations included. Derivatives of the averages by the parameters
/// are differenced to about 1e-9.
///
/// @throws Error{Cancelled}
std::vector<MarginalEffect> marginalEffects(const GeneralisedModel& model,
                                            const std::stop_token& stop = {});

ReportPart marginalEffectsPart(const std::vector<MarginalEffect>& effects);

}  // namespace alteri
