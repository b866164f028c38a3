// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/studies/export_choice.hpp"
#include "core/exchange/studies/study_contents.hpp"

#include <string>

namespace alteri {

/// Who the numbers and pseudonyms of an export stand for, as CSV: `shown_ego_id`, `shown_ego`,
/// `ego_id`, `ego`, `shown_alter_id`, `shown_alter`, `alter_id`, `alter`; a row for each alter, and
/// one for each ego without any. Texts that a spreadsheet would run are guarded.
std::string keyTable(const StudyContents& contents, const ExportChoice& choice);

}  // namespace alteri
