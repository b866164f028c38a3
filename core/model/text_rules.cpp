// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

using Byte = unsigned char;

/// How many bytes a control character at a position has (those of Latin-1 have two), or 0.
std::size_t controlLength(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<Byte>(text[at]);
    if (byte < 0x20U || byte == 0x7FU)
        return 1;
    const bool isLatin = byte == 0xC2U && at + 1 < text.size();
    return isLatin && static_cast<Byte>(text[at + 1]) < 0xA0U ? 2 : 0;
}

}  // namespace

std::optional<ErrorCode> faultOfName(std::string_view name)
{
    if (name.size() > longestName)
        return ErrorCode::NameTooLong;
    for (std::size_t at = 0; at < name.size(); ++at)
        if (controlLength(name, at) > 0)
            return ErrorCode::NameInvalid;
    return std::nullopt;
}

std::optional<ErrorCode> faultOfText(std::string_view text)
{
    if (text.size() > longestText)
        return ErrorCode::TextTooLong;
    if (text.find('\0') != std::string_view::npos)
        return ErrorCode::TextInvalid;
    return std::nullopt;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view whiteSpace = " \t\r\n\v\f";
    const auto first = std::min(text.find_first_not_of(whiteSpace), text.size());
    return text.substr(first, text.find_last_not_of(whiteSpace) + 1 - first);
}

std::string beginningOf(std::string_view text)
{
    constexpr std::size_t most = 40;
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    const auto continues = [&](std::size_t at) {
        return at < text.size() && (static_cast<Byte>(text[at]) & 0xC0U) == 0x80U;
    };
    std::string shown;
    std::size_t at = 0;
    for (std::size_t count = 0; count < most && at < text.size(); ++count) {
        if (const auto length = controlLength(text, at); length > 0) {
            shown += replacement;
            at += length;
            continue;
        }
        do
            shown += text[at++];
        while (continues(at));
    }
    return at < text.size() ? shown + "…" : shown;
}

Problem textProblem(ErrorCode fault, std::string_view text, Where where)
{
    Problem problem{fault, std::move(where), {beginningOf(text)}};
    if (fault == ErrorCode::NameTooLong)
        problem.details.push_back(std::to_string(longestName));
    else if (fault == ErrorCode::TextTooLong)
        problem.details.push_back(std::to_string(longestText));
    return problem;
}

}  // namespace alteri
