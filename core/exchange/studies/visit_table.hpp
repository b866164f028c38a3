// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/studies/export_choice.hpp"
#include "core/exchange/studies/export_tables.hpp"
#include "core/exchange/studies/person_names.hpp"

namespace alteri {

/// How long each interview was at each step of the guide: a row for each visit. When that was, and
/// with whom, may tell who somebody is, and is left out with the names, which is noted.
/// @param visits of the study's table that are chosen, by their numbers
ExportTable visitTable(const StudyContents& contents,
                       const ChosenRows::Numbers& visits,
                       const PersonNames& names,
                       const ExportChoice& choice,
                       WritingNotes& notes);

}  // namespace alteri
