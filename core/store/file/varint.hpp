// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace alteri {

/// Reads SQLite's variable-length integer: seven bits a byte, the highest first; the ninth byte
/// gives all its eight. Source: https://www.sqlite.org/fileformat2.html, section 1.6.
/// @param at where it begins; afterwards behind it
/// @return nothing if the bytes end within it
inline std::optional<std::uint64_t> takeVarint(std::span<const std::byte> bytes, std::size_t& at)
{
    constexpr int longest = 9;
    std::uint64_t value = 0;
    for (int i = 1; at < bytes.size(); ++i) {
        const auto next = std::to_integer<std::uint64_t>(bytes[at++]);
        if (i == longest)
            return value << 8U | next;
        value = value << 7U | (next & 0x7fU);
        if ((next & 0x80U) == 0)
            return value;
    }
    return std::nullopt;
}

}  // namespace alteri
