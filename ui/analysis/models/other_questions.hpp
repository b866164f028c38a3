// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/generalised/generalised_fit.hpp"
#include "ui/analysis/models/model_question.hpp"

#include <QString>

#include <utility>
#include <vector>

namespace alteri {

/// What can be asked of a model of categories, proportions or counts, with how it is called.
std::vector<std::pair<ModelQuestion, QString>> otherQuestions(const GeneralisedModel& model);

/// The answer, worked out in the background. Comparisons are asked by compareOthers().
///
/// @throws what answers a question throws
ModelAnswer otherAnswer(ModelQuestion question,
                        const Frame& ties,
                        const GeneralisedModel& model,
                        const Watch& watch);

/// Likelihood-ratio test of two such models, fitted again to the ties that are complete for both
/// where they rest on different ones.
///
/// @throws as fitGeneralised() and generalisedComparison()
ModelAnswer compareOthers(const Frame& ties,
                          const GeneralisedModel& one,
                          const GeneralisedModel& two,
                          const Watch& watch);

}  // namespace alteri
