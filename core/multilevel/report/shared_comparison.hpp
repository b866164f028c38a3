// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/formula/model_spec.hpp"
#include "core/multilevel/report/model_report.hpp"

#include <cstddef>
#include <stop_token>

namespace alteri {

/// A comparison of two models on the rows that are complete for both.
struct SharedComparison {
    ReportPart part;            ///< see comparisonPart()
    std::size_t rows = 0;       ///< that both were fitted to
    bool isFittedByMl = false;  ///< asked for by REML: restricted likelihoods of models with
                                ///< different fixed effects are not comparable
};

/// Fits both models again to the rows that are complete for both, by the criterion of the first or,
/// where their fixed effects differ, by ML, and compares them by their likelihoods.
///
/// @throws as fitAndKeep() and compareModels()
SharedComparison compareOnSharedRows(const Frame& frame,
                                     const ModelSpec& one,
                                     const ModelSpec& other,
                                     const std::stop_token& stop = {});

}  // namespace alteri
