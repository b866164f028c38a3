// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/table.hpp"
#include "core/multilevel/inference/bootstrap_intervals.hpp"
#include "core/multilevel/inference/cluster_robust.hpp"
#include "core/multilevel/inference/diagnostics.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "core/multilevel/inference/group_influence.hpp"
#include "core/multilevel/inference/model_tests.hpp"
#include "core/multilevel/inference/profile_intervals.hpp"
#include "core/multilevel/inference/small_samples.hpp"

#include <string>
#include <vector>

namespace alteri {

/// A part of a report: a table with a heading for people and a key for programs.
struct ReportPart {
    std::string key;
    std::string heading;
    Table table;
};

// What has been asked of a fitted model, as tables.

/// Variances, standard deviations and correlations of random effects, and the residual variance.
ReportPart randomEffectsPart(const Fit& fit);
/// ICC and variances with intervals (where they exist), R2, proportional reduction per level.
ReportPart explainedPart(const FittedModel& model);
/// Each coefficient by t.
ReportPart smallSamplePart(const FittedModel& model, SmallSampleMethod method);
/// Each term by Wald's chi-square and by F, and the test against the single-level model.
ReportPart anovaPart(const FittedModel& model);
/// The tests of typeThreeTests().
ReportPart typeThreePart(const std::vector<TermTest>& tests);
ReportPart waldIntervalsPart(const Fit& fit, double level);
ReportPart profilePart(const Fit& fit, const ProfileIntervals& intervals);
ReportPart bootstrapPart(const Fit& fit, const BootstrapIntervals& intervals);
ReportPart robustPart(const Fit& fit, const ClusterRobust& robust);
ReportPart influencePart(const Fit& fit, const std::vector<GroupInfluence>& influences);
/// Standard deviations of residuals by the levels of ModelSpec::variances, and the likelihood-ratio
/// test against one for all.
ReportPart levelVariancesPart(const Frame& frame, const FittedModel& model);

ReportPart comparisonPart(const FittedModel& one, const FittedModel& other);
ReportPart modesPart(const FittedModel& model);
ReportPart diagnosticsPart(const Diagnostics& diagnostics);

}  // namespace alteri
