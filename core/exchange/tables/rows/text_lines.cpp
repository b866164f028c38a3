// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/text_lines.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/rows/first_lines.hpp"
#include "core/model/small_letters.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace alteri {

namespace {

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const auto end = std::min(text.find_first_of("\r\n", begin), text.size());
        lines.emplace_back(text.substr(begin, end - begin));
        begin = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    return lines;
}

}  // namespace

TextLines textLines(std::string_view bytes, const std::string& file)
{
    std::vector<Problem> problems;
    const auto decoded = decodedTable(std::string(bytes), file, {}, problems);
    if (!decoded)
        throw Error(std::move(problems));
    return {linesOf(decoded->text), decoded->encoding};
}

std::vector<std::string> firstTextLines(std::string_view bytes)
{
    constexpr std::size_t head = 4096;
    const auto first = firstLines(bytes, head);
    std::vector<Problem> problems;
    const auto decoded = decodedTable(std::string(first), {}, {}, problems);
    return linesOf(decoded ? std::string_view(decoded->text) : first);
}

std::vector<std::string> wordsOf(std::string_view line, std::string_view separators)
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
