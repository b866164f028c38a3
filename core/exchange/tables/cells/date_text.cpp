// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/cells/date_text.hpp"

#include "core/model/ascii.hpp"
#include "core/model/text_rules.hpp"
#include "core/model/value.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace alteri {

namespace {

constexpr std::array<std::string_view, 3> orderWords{"ymd", "dmy", "mdy"};

constexpr std::string_view dateSigns = "./- ";

/// The three numbers of a date; texts that are none are empty.
std::array<std::string, 3> numbersOf(std::string_view text)
{
    std::array<std::string, 3> numbers;
    std::size_t number = 0;
    bool isBetween = true;
    for (const char c : text) {
        const bool isDigit = isAsciiDigit(c);
        const bool isSign = dateSigns.find(c) != std::string_view::npos;
        if (isDigit)
            numbers.at(number) += c;
        else if (isBetween ? c != ' ' : ++number == numbers.size() || !isSign)
            return {};
        isBetween = !isDigit;
    }
    return numbers;
}

}  // namespace

std::string_view wordFor(DateOrder order)
{
    return orderWords.at(static_cast<std::size_t>(order));
}

std::optional<DateOrder> dateOrderFrom(std::string_view word)
{
    const auto* const found = std::find(orderWords.begin(), orderWords.end(), word);
    return found == orderWords.end()
               ? std::nullopt
               : std::optional(dateOrders.at(static_cast<std::size_t>(found - orderWords.begin())));
}

std::optional<std::string> dayIn(std::string_view text, DateOrder order)
{
    text = trimmed(text);
    constexpr std::size_t shortest = 8;
    constexpr std::size_t longest = 12;
    if (text.size() < shortest || text.size() > longest || text[0] < '0' || text[0] > '9')
        return std::nullopt;
    auto numbers = numbersOf(text);
    if (order != DateOrder::YearMonthDay)
        std::swap(numbers[0], numbers[2]);  // now the year is the first
    if (order == DateOrder::MonthDayYear)
        std::swap(numbers[1], numbers[2]);
    if (numbers[0].size() != 4)
        return std::nullopt;
    for (const auto at : {1U, 2U}) {
        auto& part = numbers.at(at);
        if (part.empty() || part.size() > 2)
            return std::nullopt;
        if (part.size() == 1)
            part.insert(0, "0");
    }
    auto day = numbers[0] + "-" + numbers[1] + "-" + numbers[2];
    return isIsoDate(day) ? std::optional(std::move(day)) : std::nullopt;
}

}  // namespace alteri
