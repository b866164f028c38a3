// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace alteri {

/// Why an expression has no value for a row.
enum class NoValue : std::uint8_t {
    None,            ///< it has one
    InputMissing,    ///< an answer that it needs is missing
    NoKnownTies,     ///< an aggregate over no tie (of sd: over fewer than two) with a known value
    DivisionByZero,  ///< also what is nearly that, so that the result is too large for a number
    LogOfNonPositive,
    RootOfNegative,
    TooLarge,
};
inline constexpr std::size_t noValueReasons = 7;

}  // namespace alteri
