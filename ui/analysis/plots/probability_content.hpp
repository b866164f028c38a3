// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/generalised/predicted_profile.hpp"
#include "ui/analysis/plots/plot.hpp"

#include <QString>

#include <memory>

namespace alteri {

/// How predicted outcomes are shown.
struct ProbabilityChoices {
    bool isPopulation = false;  ///< averaged over the egos; otherwise for the average ego
    bool isStacked = false;     ///< shares upon each other; otherwise estimates with intervals
};

/// The outcomes of a model in words: categories as the codebook calls them.
QString outcomeText(const Frame& ties, const GeneralisedModel& model, std::size_t outcome);

/// What a model predicts for the values of a predictor: categories in rows, numbers along an axis.
std::shared_ptr<const Plot> probabilityPlot(const Frame& ties,
                                            const GeneralisedModel& model,
                                            const PredictedProfile& profile,
                                            const ProbabilityChoices& choices);

}  // namespace alteri
