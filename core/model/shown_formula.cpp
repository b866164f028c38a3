// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/shown_formula.hpp"

#include "core/model/text_rules.hpp"

namespace alteri {

std::string shownFormula(std::string_view text)
{
    constexpr std::size_t mostRead = 1000;
    return text.size() <= mostRead ? std::string(text) : beginningOf(text);
}

}  // namespace alteri
