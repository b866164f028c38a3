// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/model/network.hpp"
#include "core/multilevel/formula/formula.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

// What a click in the model builder makes of a saved model. Choices of variables that the formula
// no longer has are dropped with it.

/// How a number is centred.
enum class PredictorCentring { None, GrandMean, Within, Between, WithinAndBetween };

SavedModel withFormula(SavedModel model, const Formula& formula);

/// @param level empty: the variable enters by its numbers, or by its first category
SavedModel withReference(SavedModel model, const std::string& variable, const std::string& level);
/// The reference chosen, or an empty text.
std::string referenceOf(const SavedModel& model, const std::string& variable);

/// Puts categories of a variable together in this model; the reference stays with them.
SavedModel withGroup(SavedModel model,
                     const std::string& variable,
                     const std::string& group,
                     const std::vector<std::string>& members);
/// Takes a group apart; a variable whose reference it was has its first category again.
SavedModel withoutGroup(SavedModel model, const std::string& variable, const std::string& group);

SavedModel
withCentring(SavedModel model, const FormulaVariable& variable, PredictorCentring centring);
PredictorCentring centringOf(const SavedModel& model, const FormulaVariable& variable);

/// The first of "Model 1", "Model 2", ... that no model has.
std::string freeModelName(const std::vector<SavedModel>& models, const std::string& word);

/// Why a formula cannot be fitted to a study whatever its values: its notation, a variable that its
/// rows do not have, an outcome that no model explains, no random part where it is of ties.
std::optional<Error> formulaProblem(const StudyFrames& frames, const std::string& text);

}  // namespace alteri
