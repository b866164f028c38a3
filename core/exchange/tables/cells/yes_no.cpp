// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/cells/yes_no.hpp"

#include "core/model/small_letters.hpp"

namespace alteri {

std::optional<double> yesNoIn(const std::string& text)
{
    const auto lower = inSmallLetters(text);
    for (const auto* yes : {"1", "true", "yes", "ja"})
        if (lower == yes)
            return 1;
    for (const auto* no : {"0", "false", "no", "nein"})
        if (lower == no)
            return 0;
    return std::nullopt;
}

}  // namespace alteri
