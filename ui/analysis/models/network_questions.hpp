// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/single_level/least_squares.hpp"
#include "ui/analysis/models/model_question.hpp"

#include <QString>

#include <utility>
#include <vector>

namespace alteri {

/// What can be asked of a linear model of networks, with how it is called.
std::vector<std::pair<ModelQuestion, QString>> networkQuestions();

/// The answer. Comparisons are asked by compareNetworks().
///
/// @throws what answers a question throws
ModelAnswer networkAnswer(ModelQuestion question, const LeastSquares& model);

/// F test of two such models, fitted again to the networks that are complete for both where they
/// rest on different ones.
///
/// @throws as fitLeastSquares() and linearComparisonPart()
ModelAnswer compareNetworks(const Frame& networks,
                            const LeastSquares& one,
                            const LeastSquares& two,
                            const Watch& watch);

}  // namespace alteri
