// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/foreign_file.hpp"
#include "core/exchange/tables/study_import.hpp"

#include <optional>
#include <vector>

namespace alteri {

/// The text tables of one study among files that were named in any order: that of ties has two ends
/// (or names of alteri in its first row and column), that of alteri an alter, that of egos an ego.
/// @return nothing unless the files are just those tables; then they are used up
std::optional<StudyTables> tablesAmong(std::vector<ForeignFile>& files);

}  // namespace alteri
