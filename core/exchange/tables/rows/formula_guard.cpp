// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/formula_guard.hpp"

#include "core/model/codebook.hpp"

#include <algorithm>
#include <array>

namespace alteri {

namespace {

/// Whether a text begins, apostrophes aside, like a formula.
bool looksLikeFormula(std::string_view text)
{
    const auto first = text.find_first_not_of('\'');
    if (first == std::string_view::npos)
        return false;
    const auto rest = text.substr(first);
    constexpr std::array<std::string_view, 4> wide{"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                                   "\xEF\xBC\xA0"};
    const bool isWide = std::any_of(wide.begin(), wide.end(),
                                    [&](std::string_view sign) { return rest.starts_with(sign); });
    if (!isWide && std::string_view("=+-@\t\r\n").find(rest.front()) == std::string_view::npos)
        return false;
    // With an apostrophe before it, a number or a single sign could be meant to have lost none.
    return first > 0 || (rest.size() > 1 && !parseNumber(rest));
}

}  // namespace

std::string guardedText(std::string_view text)
{
    return looksLikeFormula(text) ? "'" + std::string(text) : std::string(text);
}

std::string unguardedText(std::string_view text)
{
    return std::string(text.starts_with('\'') && looksLikeFormula(text) ? text.substr(1) : text);
}

}  // namespace alteri
