// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/tie_directions.hpp"

#include "core/exchange/tables/yes_no.hpp"
#include "core/model/small_letters.hpp"

namespace alteri {

std::optional<bool> directionWord(const std::string& text)
{
    const auto small = inSmallLetters(text);
    return small == "directed" || small == "undirected" ? std::optional(small == "directed")
                                                        : std::nullopt;
}

std::optional<bool> directionIn(const std::string& text)
{
    if (const auto word = directionWord(text))
        return word;
    if (const auto yes = yesNoIn(text))
        return *yes == 1.0;
    return std::nullopt;
}

}  // namespace alteri
