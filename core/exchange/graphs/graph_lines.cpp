// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/graph_lines.hpp"

#include "core/model/small_letters.hpp"

#include <charconv>

namespace alteri {

namespace {

/// Whether bytes are UTF-8; what is not, is read as Latin-1, as older programs write it.
bool isUtf8(std::string_view bytes)
{
    std::size_t expected = 0;
    for (const char each : bytes) {
        const auto byte = static_cast<unsigned char>(each);
        if (expected > 0) {
            if ((byte & 0xC0U) != 0x80U)
                return false;
            --expected;
        } else if (byte >= 0xF0U) {
            expected = 3;
        } else if (byte >= 0xE0U) {
            expected = 2;
        } else if (byte >= 0xC0U) {
            expected = 1;
        } else if (byte >= 0x80U) {
            return false;
        }
    }
    return expected == 0;
}

std::string fromLatin1(std::string_view bytes)
{
    std::string text;
    for (const char each : bytes) {
        const auto byte = static_cast<unsigned char>(each);
        if (byte < 0x80U) {
            text += each;
        } else {
            text += static_cast<char>(0xC0U | (byte >> 6U));
            text += static_cast<char>(0x80U | (byte & 0x3FU));
        }
    }
    return text;
}

}  // namespace

std::vector<std::string> graphLines(std::string_view bytes)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(mark))
        bytes.remove_prefix(mark.size());
    const auto text = isUtf8(bytes) ? std::string(bytes) : fromLatin1(bytes);
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        auto end = text.find_first_of("\r\n", begin);
        if (end == std::string::npos)
            end = text.size();
        lines.push_back(text.substr(begin, end - begin));
        begin = end + (text.compare(end, 2, "\r\n") == 0 ? 2 : 1);
    }
    return lines;
}

std::vector<std::string> graphWords(std::string_view line, std::string_view separators)
{
    const auto parts = [&](char letter) {
        return letter == ' ' || letter == '\t' || separators.find(letter) != std::string_view::npos;
    };
    std::vector<std::string> words;
    std::size_t at = 0;
    while (at < line.size()) {
        if (parts(line[at])) {
            ++at;
            continue;
        }
        const bool isQuoted = line[at] == '"';
        const auto begin = isQuoted ? at + 1 : at;
        auto end = begin;
        while (end < line.size() && (isQuoted ? line[end] != '"' : !parts(line[end])))
            ++end;
        words.emplace_back(line.substr(begin, end - begin));
        at = isQuoted ? end + 1 : end;
    }
    return words;
}

std::optional<std::size_t> countIn(std::string_view word)
{
    std::size_t count = 0;
    const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), count);
    return fault == std::errc() && end == word.data() + word.size() ? std::optional(count)
                                                                    : std::nullopt;
}

bool beginsWith(std::string_view line, std::string_view word)
{
    return inSmallLetters(line.substr(0, word.size())) == word;
}

}  // namespace alteri
