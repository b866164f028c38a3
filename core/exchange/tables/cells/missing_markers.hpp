// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace alteri {

/// Texts that programs write for a value that is missing, whatever the column holds: NaN (Python),
/// <NA> (pandas), N/A, NULL and \N (databases), the point of SPSS, Stata and SAS, #N/A and the
/// other errors of spreadsheets in English, German and French. Case does not matter.
bool isMissingMarker(std::string_view text);

/// Texts that mean missing where all the others are numbers, but may be words elsewhere: NA, None,
/// a dash, a question mark, Stata's .a to .z.
bool isMissingAmongNumbers(std::string_view text);

/// Texts by which interviewers write that there is no answer, in the languages of this program:
/// `k. A.`, `weiß nicht`, `refused`. They may be answers too, so a person has to look.
bool mayMeanMissing(std::string_view text);

}  // namespace alteri
