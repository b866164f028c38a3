// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

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
