// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/foreign_file.hpp"
#include "core/exchange/draft/study_draft.hpp"

#include <vector>

namespace alteri {

/// Reads the tables that a study was exported as, by their codebook: labels, scales, codes of
/// categories and their order, why answers are missing, several answers, what was said to
/// categories, kinds of ties, maps, places, notes.
/// @throws as readExportedTables() and readExportedCodebook(); Error with the rows that name
///         nobody, twice the same, or no map
StudyDraft readExportedStudy(std::vector<ForeignFile> files);

}  // namespace alteri
