// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/columns/choice_name.hpp"

#include "core/model/ascii.hpp"

#include <algorithm>

namespace alteri {

std::string choiceName(std::string_view variable, std::string_view code)
{
    return std::string(variable).append("[").append(code).append("]");
}

bool isNameCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '_' || c == '.' || isBeyondAscii(c);
}

std::size_t plainNameLength(std::string_view text)
{
    const auto letters = static_cast<std::size_t>(
        std::find_if_not(text.begin(), text.end(), isNameCharacter) - text.begin());
    if (letters == 0 || letters == text.size() || text[letters] != '[')
        return letters;
    const auto end = text.find_first_of("[]`\n", letters + 1);
    return end != std::string_view::npos && text[end] == ']' ? end + 1 : letters;
}

bool isPlainName(std::string_view name)
{
    const bool isNumber = !name.empty() && isAsciiDigit(name.front());
    return !name.empty() && !isNumber && plainNameLength(name) == name.size();
}

}  // namespace alteri
