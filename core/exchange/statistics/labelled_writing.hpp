// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/labelled_table.hpp"
#include "core/exchange/statistics/legal_names.hpp"
#include "core/exchange/statistics/writing_note.hpp"

#include <cstdint>
#include <string>

namespace alteri {

/// The table as a file of SPSS (.sav) or Stata (.dta, version 14 and later), by ReadStat. Numbers
/// with labels keep them, missing values are those of the format: ranges for SPSS, `.a` to `.z` for
/// Stata (tags). Days are dates. Texts have no labels.
///
/// What the format does not take is changed and noted: names (legalNames()), labels of columns of
/// more than 256 bytes (SPSS) or 80 characters (Stata), those of values of more than 120 bytes
/// (SPSS), texts of more than 32,767 bytes (SPSS).
/// @param time of the file, in milliseconds since 1970, UTC
/// @throws Error{StatisticsNotWritten}
std::string statisticsFile(const LabelledTable& table,
                           StatisticsFormat format,
                           std::int64_t time,
                           WritingNotes& notes);

}  // namespace alteri
