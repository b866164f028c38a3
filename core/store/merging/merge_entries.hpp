// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merging/merge_work.hpp"

namespace alteri {

/// Tells what a merge does, thing by thing; values that changed one by one.
std::vector<MergeEntry> entriesOf(MergeWork& work);

}  // namespace alteri
