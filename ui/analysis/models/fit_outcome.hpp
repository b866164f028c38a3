// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "core/multilevel/inference/model_checks.hpp"
#include "core/multilevel/report/journal_table.hpp"
#include "core/multilevel/single_level/least_squares.hpp"

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace alteri {

/// What came of one model: a fit, or why there is none. It keeps the data it rests on.
struct FitOutcome {
    std::shared_ptr<const StudyFrames> frames;
    std::optional<Fit> fit;                       ///< of either kind, as tables take it
    std::optional<FittedModel> fitted;            ///< of a linear model
    std::optional<GeneralisedModel> generalised;  ///< of categories, proportions or counts
    std::optional<LeastSquares> leastSquares;     ///< of a linear model of networks
    std::optional<JournalModel> journal;          ///< of the fit
    std::optional<Error> problem;
    std::optional<Error> testProblem;  ///< why its coefficients are tested by Wald's z after all
    std::vector<ModelCheck> checks;    ///< also where there is no fit
};

/// Fits a model to the ties of a study, or to its networks. Touches nothing else, so that any
/// thread can do it.
///
/// @return nothing if it was stopped
std::shared_ptr<const FitOutcome> outcomeOf(const std::shared_ptr<const StudyFrames>& frames,
                                            const ModelSpec& spec,
                                            CoefficientTest test = CoefficientTest::Wald,
                                            const std::stop_token& stop = {});

}  // namespace alteri
