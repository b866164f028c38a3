// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/labelled_table.hpp"

#include <string>
#include <string_view>

namespace alteri {

/// Whether bytes begin as a file of SPSS (.sav, .zsav), Stata (.dta) or SAS (.xpt, .sas7bdat) does.
bool isStatisticsFile(std::string_view bytes);

/// Reads such a file by ReadStat. Days are dates; days with a time are texts, `2026-01-31
/// 09:30:00`. Missing values without a reason are not a number, or an empty text; Stata's and SAS's
/// with one have a tag, those of SPSS keep their value and are named in `missing`.
/// @param name how the file is called in errors
/// @throws Error{StatisticsUnreadable}, Error{FileTooLarge}, Error{TableTooManyColumns},
///         Error{TableCellTooLong}
LabelledTable readStatistics(const std::string& bytes, const std::string& name);

}  // namespace alteri
