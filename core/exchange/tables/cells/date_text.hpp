// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace alteri {

/// In which order tables write the day, the month and the year of a date.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

inline constexpr std::array dateOrders{DateOrder::YearMonthDay, DateOrder::DayMonthYear,
                                       DateOrder::MonthDayYear};

/// The word for it in recipes and on the command line: ymd, dmy, mdy.
std::string_view wordFor(DateOrder order);
std::optional<DateOrder> dateOrderFrom(std::string_view word);

/// The day that a text means, as yyyy-mm-dd. Points, slashes, hyphens or spaces are between its
/// three numbers, the year has four digits.
/// @return nothing if it is no day in that order, or none that exists
std::optional<std::string> dayIn(std::string_view text, DateOrder order);

}  // namespace alteri
