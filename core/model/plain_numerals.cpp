// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plain_numerals.hpp"

#include <array>

namespace alteri {

namespace {

struct Sign {
    std::string_view written;
    std::string_view plain;
};

constexpr std::array<Sign, 6> signs{
    {{",", "."}, {"\u066B", "."}, {"\u2212", "-"}, {"\u200E", ""}, {"\u200F", ""}, {"\u061C", ""}}};

/// @return 0 to 9, or -1; both kinds of digits take two bytes
int foreignDigit(std::string_view text)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    constexpr int digits = 10;
    if (text.size() < 2)
        return -1;
    const int arabic = byte(0) == 0xD9 ? byte(1) - 0xA0 : -1;
    const int persian = byte(0) == 0xDB ? byte(1) - 0xB0 : -1;
    for (const int digit : {arabic, persian})
        if (digit >= 0 && digit < digits)
            return digit;
    return -1;
}

/// Moves what stands first from `rest` to `plain`.
void takeFirst(std::string_view& rest, std::string& plain)
{
    if (const int digit = foreignDigit(rest); digit >= 0) {
        plain += static_cast<char>('0' + digit);
        rest.remove_prefix(2);
        return;
    }
    for (const auto& [written, sign] : signs)
        if (rest.substr(0, written.size()) == written) {
            plain += sign;
            rest.remove_prefix(written.size());
            return;
        }
    plain += rest.front();
    rest.remove_prefix(1);
}

}  // namespace

std::string plainNumerals(std::string_view text)
{
    constexpr auto space = " \t\n\r";
    std::string plain;
    while (!text.empty())
        takeFirst(text, plain);
    const auto first = plain.find_first_not_of(space);
    if (first == std::string::npos)
        return {};
    return plain.substr(first, plain.find_last_not_of(space) + 1 - first);
}

}  // namespace alteri
