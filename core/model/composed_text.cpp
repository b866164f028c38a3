// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/composed_text.hpp"

#include "core/model/ascii.hpp"

#include <algorithm>
#include <cstdint>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <vector>

namespace alteri {

namespace {

/// @return empty if it is no UTF-8
std::vector<UChar> asUtf16(const std::string& text)
{
    std::vector<UChar> letters(text.size());
    std::int32_t length = 0;
    auto fault = U_ZERO_ERROR;
    u_strFromUTF8(letters.data(), static_cast<std::int32_t>(letters.size()), &length, text.data(),
                  static_cast<std::int32_t>(text.size()), &fault);
    letters.resize(U_SUCCESS(fault) ? static_cast<std::size_t>(length) : 0);
    return letters;
}

/// @return empty if there is no room for it
std::string asUtf8(const std::vector<UChar>& letters, std::int32_t length)
{
    constexpr std::size_t bytesForOne = 3;
    std::string text(static_cast<std::size_t>(length) * bytesForOne, '\0');
    std::int32_t size = 0;
    auto fault = U_ZERO_ERROR;
    u_strToUTF8(text.data(), static_cast<std::int32_t>(text.size()), &size, letters.data(), length,
                &fault);
    text.resize(U_SUCCESS(fault) ? static_cast<std::size_t>(size) : 0);
    return text;
}

}  // namespace

std::string composed(std::string text)
{
    if (std::none_of(text.begin(), text.end(), &isBeyondAscii))
        return text;
    const auto letters = asUtf16(text);
    const auto length = static_cast<std::int32_t>(letters.size());
    auto fault = U_ZERO_ERROR;
    const auto* form = unorm2_getNFCInstance(&fault);
    if (letters.empty() || U_FAILURE(fault)
        || unorm2_isNormalized(form, letters.data(), length, &fault) != 0)
        return text;
    // What is composed is never longer in its characters than three times what it was.
    std::vector<UChar> whole(letters.size() * 3);
    const auto composedLength = unorm2_normalize(form, letters.data(), length, whole.data(),
                                                 static_cast<std::int32_t>(whole.size()), &fault);
    const auto bytes = U_SUCCESS(fault) ? asUtf8(whole, composedLength) : std::string();
    return bytes.empty() ? text : bytes;
}

}  // namespace alteri
