// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_frames.hpp"
#include "core/model/codebook.hpp"
#include "ui/analysis/describe/choice_box.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace alteri {

/// "All egos", then each group of each variable of ego.
std::vector<ChoiceBox::Entry> egoChoices(const StudyFrames& frames, const Codebook& codebook);

/// The codes of the egos that an entry stands for; nothing: all of them.
std::optional<std::set<std::string>> chosenEgos(const StudyFrames& frames, const QString& key);

}  // namespace alteri
