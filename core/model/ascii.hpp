// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alteri {

// Bytes of texts that mean the same everywhere. What the standard library says of letters hangs on
// the locale: in Turkish its capital of `i` is no letter of ASCII.

constexpr bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isSmallAscii(char c)
{
    return c >= 'a' && c <= 'z';
}

constexpr bool isLargeAscii(char c)
{
    return c >= 'A' && c <= 'Z';
}

constexpr bool isAsciiLetter(char c)
{
    return isSmallAscii(c) || isLargeAscii(c);
}

/// The small letter of a large one; all else as it is.
constexpr char smallAscii(char c)
{
    return isLargeAscii(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The large letter of a small one; all else as it is.
constexpr char largeAscii(char c)
{
    return isSmallAscii(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

/// Of a letter beyond ASCII, in UTF-8.
constexpr bool isBeyondAscii(char c)
{
    return static_cast<unsigned char>(c) >= 0x80U;
}

}  // namespace alteri
