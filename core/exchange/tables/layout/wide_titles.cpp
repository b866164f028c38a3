// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/layout/wide_titles.hpp"

#include "core/exchange/tables/columns/column_names.hpp"
#include "core/model/ascii.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <set>

namespace alteri {

namespace {

/// A number at the end of a text, which is cut off; nothing if there is none, or a large one.
std::optional<std::size_t> takeNumber(std::string_view& text)
{
    auto begin = text.size();
    while (begin > 0 && isAsciiDigit(text[begin - 1]))
        --begin;
    std::size_t number = 0;
    const auto digits = text.substr(begin);
    constexpr std::size_t mostDigits = 4;
    if (digits.empty() || digits.size() > mostDigits)
        return std::nullopt;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    text.remove_suffix(digits.size());
    return number;
}

/// `alter3_sex` is about the third alter.
std::optional<std::pair<std::string, std::size_t>> placeBefore(std::string_view title)
{
    static const std::set<std::string, std::less<>> people{
        "alter",   "alteri",  "alt",    "person", "contact",   "kontakt",
        "nominee", "partner", "friend", "name",   "netzperson"};
    const auto* const digit = std::find_if(title.begin(), title.end(), isAsciiDigit);
    const auto* const end = std::find_if_not(digit, title.end(), isAsciiDigit);
    const auto at = static_cast<std::size_t>(end - title.begin());
    if (digit == title.begin() || at + 1 >= title.size()
        || std::string_view("._- ").find(title[at]) == std::string_view::npos)
        return std::nullopt;
    auto numbered = title.substr(0, at);
    const auto number = takeNumber(numbered);
    const auto name = title.substr(at + 1);
    if (!number || *number == 0 || !people.contains(plainName(numbered))
        || std::any_of(name.begin(), name.end(), isAsciiDigit))
        return std::nullopt;
    return std::pair(std::string(name), *number);
}

}  // namespace

std::string withoutSigns(std::string_view text)
{
    while (!text.empty() && std::string_view("._- ").find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    return std::string(text);
}

std::optional<PairTitle> shortPairIn(std::string_view title)
{
    constexpr std::size_t digits = 2;
    const auto isOfWord = [](char c) {
        return !isAsciiDigit(c) && std::string_view("._- ").find(c) == std::string_view::npos;
    };
    if (title.size() <= digits || !isOfWord(title[title.size() - digits - 1]))
        return std::nullopt;
    const auto name = title.substr(0, title.size() - digits);
    const auto place = [&](std::size_t fromEnd) {
        const char digit = title[title.size() - fromEnd];
        return isAsciiDigit(digit) ? static_cast<std::size_t>(digit - '0') : 0;
    };
    const auto first = place(2);
    const auto second = place(1);
    return first > 0 && first < second
               ? std::optional(PairTitle{std::string(name), {}, first, second})
               : std::nullopt;
}

std::optional<PairTitle> pairIn(std::string_view title)
{
    const auto whole = title;
    const auto second = takeNumber(title);
    const auto end = title.size();
    while (!title.empty() && !isAsciiDigit(title.back()))
        title.remove_suffix(1);
    const auto between = std::string_view(title.data() + title.size(), end - title.size());
    if (!second || between.empty() || title.empty())
        return shortPairIn(whole);
    const auto first = takeNumber(title);
    if (!first || *first == 0 || *first >= *second)
        return std::nullopt;
    return PairTitle{std::string(title), std::string(between), *first, *second};
}

std::optional<std::pair<std::string, std::size_t>> placeIn(std::string_view title)
{
    if (auto before = placeBefore(title))
        return before;
    auto rest = title;
    if (const auto number = takeNumber(rest); number && *number > 0 && !withoutSigns(rest).empty())
        return std::pair(withoutSigns(rest), *number);
    if (title.size() < 3 || (title[title.size() - 2] != '_' && title[title.size() - 2] != '.'))
        return std::nullopt;
    const char letter = title.back();
    if (letter < 'a' || letter > 'z')
        return std::nullopt;
    return std::pair(withoutSigns(title.substr(0, title.size() - 2)),
                     static_cast<std::size_t>(letter - 'a') + 1);
}

}  // namespace alteri
