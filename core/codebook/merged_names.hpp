// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merging/merge_question.hpp"

#include <vector>

namespace alteri {

class StudyMerging;
class Writer;

/// Lets models, derived columns and conditions of the guide name variables and codes as a study
/// does into which another copy was merged just now: what came in named them as the other copy did,
/// what was there as this one did. What they name is in neither codebook stays as it is written,
/// and is told where it is worked out.
/// @return what was written anew
std::vector<MergeEntry> followMergedNames(Writer& writer, const StudyMerging& merging);

}  // namespace alteri
