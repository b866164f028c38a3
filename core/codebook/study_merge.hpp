// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes/change.hpp"
#include "core/store/merging/merge_question.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace alteri {

class StudyFile;
class StudyMerging;
class Writer;
struct TouchedThings;

/// What a merge did.
struct MergeReport {
    Change change;
    MergePlan plan;
    std::vector<MergeEntry> renamed;  ///< codes and names that were taken, and who names them
};

/// Takes what another copy has over into a study, as it was planned last, in one gesture. Symbols
/// follow the answers that come in. A study that would break its own rules is not made.
/// @param label of the gesture
/// @param follow what else belongs to the gesture, before the rules are looked at
/// @throws what faultsOfRules() finds, and as StudyFile::perform(); the study is as before then
MergeReport mergeStudy(StudyFile& study,
                       const StudyMerging& merging,
                       std::string_view label,
                       const std::function<void(Writer&)>& follow = {});

/// Answers decide, places follow: on the maps that this is about, who stands where the answers are
/// not gets a free place in their cell, or none while they do not say it.
void settlePlaces(Writer& writer, const TouchedThings& touched);

}  // namespace alteri
