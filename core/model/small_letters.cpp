// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/small_letters.hpp"

namespace alteri {

std::string inSmallLetters(std::string_view text)
{
    std::string small(text);
    for (auto& letter : small)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return small;
}

}  // namespace alteri
