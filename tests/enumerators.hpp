// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace alteri::test {

/// Whether a value of an enumeration has a name, which compilers write into that of a function.
template <auto value>
constexpr bool isEnumerator()
{
    constexpr std::string_view name = __PRETTY_FUNCTION__;
    constexpr std::string_view before = "value = ";
    return name[name.find(before) + before.size()] != '(';
}

/// All enumerators of an enumeration that counts from 0, so that a test of all of them needs not
/// know which one is the last.
template <class Enum>
std::vector<Enum> enumerators()
{
    constexpr std::size_t most = 256;
    return []<std::size_t... numbers>(std::index_sequence<numbers...>)
    {
        std::vector<Enum> found;
        (static_cast<void>(isEnumerator<static_cast<Enum>(numbers)>()
                               ? found.push_back(static_cast<Enum>(numbers))
                               : void()),
         ...);
        return found;
    }
    (std::make_index_sequence<most>());
}

}  // namespace alteri::test
