// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/yes_no.hpp"

#include <algorithm>

namespace alteri {

std::optional<double> yesNoIn(const std::string& text)
{
    std::string lower = text;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    for (const auto* yes : {"1", "true", "yes", "ja"})
        if (lower == yes)
            return 1;
    for (const auto* no : {"0", "false", "no", "nein"})
        if (lower == no)
            return 0;
    return std::nullopt;
}

}  // namespace alteri
