// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_frames.hpp"
#include "ui/analysis/describe/choice_box.hpp"

#include <vector>

namespace alteri {

/// The variables by which egos can be told apart.
std::vector<ChoiceBox::Entry> egoVariables(const Frame& networks);
/// The variables that a cross table can have, under the names of models.
std::vector<ChoiceBox::Entry> groupedVariables(const StudyFrames& frames);

}  // namespace alteri
