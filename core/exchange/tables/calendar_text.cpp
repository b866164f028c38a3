// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/calendar_text.hpp"

#include <chrono>
#include <cmath>
#include <cstddef>

namespace alteri {

namespace {

constexpr double firstDay = -719'162;  // 0001-01-01
constexpr double lastDay = 2'932'896;  // 9999-12-31
constexpr double secondsOfDay = 86'400;

std::string digits(int number, std::size_t width)
{
    const auto text = std::to_string(number);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

}  // namespace

std::string dayText(double daysSince1970)
{
    const double whole = std::floor(daysSince1970);
    if (!(whole >= firstDay && whole <= lastDay))
        return {};
    const std::chrono::year_month_day day{
        std::chrono::sys_days{std::chrono::days{static_cast<int>(whole)}}};
    return digits(static_cast<int>(day.year()), 4) + "-"
           + digits(static_cast<int>(static_cast<unsigned>(day.month())), 2) + "-"
           + digits(static_cast<int>(static_cast<unsigned>(day.day())), 2);
}

std::string momentText(double daysSince1970)
{
    // Rounded first, so that no second is the sixtieth.
    const double seconds = std::round(daysSince1970 * secondsOfDay);
    const double day = std::floor(seconds / secondsOfDay);
    auto text = dayText(day);
    const auto ofDay = static_cast<int>(seconds - day * secondsOfDay);
    if (text.empty() || ofDay == 0)
        return text;
    return text + " " + digits(ofDay / 3600, 2) + ":" + digits(ofDay / 60 % 60, 2) + ":"
           + digits(ofDay % 60, 2);
}

}  // namespace alteri
