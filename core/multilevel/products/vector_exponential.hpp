// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/vector_lanes.hpp"

#include <cstdint>

namespace alteri {

/// e^x of four numbers, to the last digit or two; x is limited to -708 ... 708. e^x = 2^n e^r with
/// |r| at most ln 2 / 2, where Taylor's polynomial of degree 13 is exact to 1e-17 (Muller 2016,
/// Elementary Functions, sec. 5.2).
[[gnu::always_inline]] inline Four exponential(Four x)
{
    constexpr double largest = 708;
    constexpr double binary = 1.4426950408889634;  // 1 / ln 2
    constexpr double high = 0.693147180369123816;  // of ln 2, with zeros at its end
    constexpr double low = 1.90821492927058770e-10;
    constexpr double shift = 6755399441055744.0;  // 1.5 * 2^52: rounds to whole numbers
    const Four limit = fourTimes(largest);
    x = x > limit ? limit : x;
    x = x < -limit ? -limit : x;
    const Four shifted = x * fourTimes(binary) + fourTimes(shift);
    const Four n = shifted - fourTimes(shift);
    const Four r = (x - n * fourTimes(high)) - n * fourTimes(low);
    Four sum = fourTimes(1.0 / 6227020800.0);
    for (const double factor :
         {1.0 / 479001600.0, 1.0 / 39916800.0, 1.0 / 3628800.0, 1.0 / 362880.0, 1.0 / 40320.0,
          1.0 / 5040.0, 1.0 / 720.0, 1.0 / 120.0, 1.0 / 24.0, 1.0 / 6.0, 0.5, 1.0, 1.0})
        sum = sum * r + fourTimes(factor);
    // The low bits of `shifted` are n: added to the exponent they multiply by 2^n.
    using Bits [[gnu::vector_size(32U)]] = std::uint64_t;
    const Bits power = reinterpret_cast<Bits>(shifted) << 52U;
    return reinterpret_cast<Four>(reinterpret_cast<Bits>(sum) + power);
}

}  // namespace alteri
