// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/formula/model_spec.hpp"
#include "core/multilevel/inference/fit.hpp"

#include <stop_token>

namespace alteri {

/// The rows of a study that a model is of: networks where its formula has no groups and explains
/// something that networks have; otherwise ties, also where the formula cannot be read.
const Frame& rowsOf(const StudyFrames& frames, const ModelSpec& spec);

/// Whether these are the networks.
bool isOfNetworks(const StudyFrames& frames, const ModelSpec& spec);

/// What is wrong with a model, told with what its rows are: a variable that only ties have is not
/// unknown.
Error toldOfRows(const Error& error, const StudyFrames& frames, const ModelSpec& spec);

/// The fit of a saved model of any kind, as tables of models take it.
///
/// @throws as fitModel(), fitLeastSquares() and fitGeneralised(); of models of networks
///         Error{VariableOfTies}
Fit fitOf(const StudyFrames& frames, const ModelSpec& spec, const std::stop_token& stop = {});

}  // namespace alteri
