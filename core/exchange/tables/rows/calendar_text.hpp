// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace alteri {

// How days that programs count leave and come.

/// The day as 2026-01-31, by the number of days since 1970-01-01; empty outside of the years 1 to
/// 9999. A time of the day is left out.
std::string dayText(double daysSince1970);

/// The same with the time, if there is one: 2026-01-31 09:30:00.
std::string momentText(double daysSince1970);

/// yyyy-mm of so many months since January 1970; empty for what is no number.
std::string monthText(double monthsSince1970);

/// yyyy-Qn of so many quarters since the first of 1970; empty for what is no number.
std::string quarterText(double quartersSince1970);

}  // namespace alteri
