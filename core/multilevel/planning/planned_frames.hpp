// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "core/multilevel/planning/study_plan.hpp"

#include <memory>
#include <random>

namespace alteri {

/// Where the predictors of a planned study come from.
class PlannedFrames {
public:
    virtual ~PlannedFrames() = default;

    /// Draws a study of some size. Its outcome has a value for every tie, which means nothing.
    virtual Frame draw(const StudySize& size, std::mt19937_64& random) const = 0;

protected:
    PlannedFrames() = default;
    PlannedFrames(const PlannedFrames&) = default;
    PlannedFrames& operator=(const PlannedFrames&) = default;
    PlannedFrames(PlannedFrames&&) = default;
    PlannedFrames& operator=(PlannedFrames&&) = default;
};

struct PlannedStudy {
    PlannedModel model;
    std::unique_ptr<PlannedFrames> frames;
};

/// A study as it is assumed: normal predictors are drawn, yes-no predictors have their share of
/// ones as nearly as it can be, among egos or among all ties.
/// @throws Error{PlanInvalid} with what cannot be: an ICC outside [0, 1), shares, a name twice
PlannedStudy assumedStudy(const PlanAssumptions& assumptions);

/// A study like a pilot: its egos are drawn again and again, and of each its partners, as often as
/// it takes; effects and variances are those that were estimated.
/// @param pilot must outlive what is returned
/// @throws Error{PlanInvalid} the model has other random effects than the intercept of one grouping
PlannedStudy pilotedStudy(const Frame& pilot, const FittedModel& model);
/// The same with categories, yes and no, or counts as the outcome.
/// @throws Error{PlanInvalid} also for offsets, trials, weights, and a coefficient without a finite
///         estimate
PlannedStudy pilotedStudy(const Frame& pilot, const GeneralisedModel& model);

}  // namespace alteri
