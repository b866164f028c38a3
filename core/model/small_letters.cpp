// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/small_letters.hpp"

#include "core/model/ascii.hpp"

namespace alteri {

std::string inSmallLetters(std::string_view text)
{
    std::string small(text);
    for (auto& letter : small)
        letter = smallAscii(letter);
    return small;
}

}  // namespace alteri
