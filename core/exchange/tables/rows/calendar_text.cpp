// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/calendar_text.hpp"

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

std::string monthText(double monthsSince1970)
{
    constexpr int zero = 1970;
    constexpr double most = 12.0 * 8000;
    const double whole = std::floor(monthsSince1970);
    if (!(whole > -12.0 * (zero - 1) && whole < most))
        return {};
    const auto months = static_cast<int>(whole) + 12 * zero;
    return digits(months / 12, 4) + "-" + digits(months % 12 + 1, 2);
}

std::string quarterText(double quartersSince1970)
{
    const auto month = monthText(3 * std::floor(quartersSince1970));
    if (month.empty())
        return {};
    constexpr std::size_t yearDigits = 4;
    const auto quarter = (std::stoi(month.substr(yearDigits + 1)) - 1) / 3 + 1;
    return month.substr(0, yearDigits) + "-Q" + std::to_string(quarter);
}

}  // namespace alteri
