// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace alteri {

/// Four numbers that are computed with at once, where the processor can.
using Four [[gnu::vector_size(32U)]] = double;

constexpr std::ptrdiff_t lanes = 4;

// Read from and written to any address, aligned or not: one instruction each.
[[gnu::always_inline]] inline Four four(const double* at)
{
    Four values;
    __builtin_memcpy(&values, at, sizeof values);
    return values;
}

[[gnu::always_inline]] inline void put(double* at, Four values)
{
    __builtin_memcpy(at, &values, sizeof values);
}

[[gnu::always_inline]] inline Four fourTimes(double value)
{
    return Four{value, value, value, value};
}

using LaneMask [[gnu::vector_size(32U)]] = std::int64_t;

[[gnu::always_inline]] inline LaneMask maskFrom(std::ptrdiff_t place)
{
    constexpr std::array<std::int64_t, 12> bits{0, 0, 0, 0, -1, -1, -1, -1, 0, 0, 0, 0};
    LaneMask mask;
    __builtin_memcpy(&mask, bits.data() + place, sizeof mask);
    return mask;
}

/// @param count 0 to 4
[[gnu::always_inline]] inline LaneMask firstLanes(std::ptrdiff_t count)
{
    return maskFrom(2 * lanes - count);
}

[[gnu::always_inline]] inline LaneMask lastLanes(std::ptrdiff_t count)
{
    return maskFrom(count);
}

/// Keeps some of the lanes and makes the others zero.
[[gnu::always_inline]] inline Four masked(Four v, LaneMask mask)
{
    return reinterpret_cast<Four>(reinterpret_cast<LaneMask>(v) & mask);
}

[[gnu::always_inline]] inline double sumOf(Four v)
{
    return (v[0] + v[2]) + (v[1] + v[3]);
}

/// The sums of four vectors.
[[gnu::always_inline]] inline Four sumsOf(Four a, Four b, Four c, Four d)
{
    const Four ab =
        __builtin_shufflevector(a, b, 0, 4, 2, 6) + __builtin_shufflevector(a, b, 1, 5, 3, 7);
    const Four cd =
        __builtin_shufflevector(c, d, 0, 4, 2, 6) + __builtin_shufflevector(c, d, 1, 5, 3, 7);
    return __builtin_shufflevector(ab, cd, 0, 1, 4, 5)
           + __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
}

}  // namespace alteri
