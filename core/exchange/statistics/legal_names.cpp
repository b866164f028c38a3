// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/legal_names.hpp"

#include "core/model/ascii.hpp"
#include "core/model/small_letters.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>

namespace alteri {

namespace {

constexpr std::size_t longestSav = 64;
constexpr std::size_t longestDta = 32;

// What the languages keep for themselves (IBM SPSS Statistics, Command Syntax Reference, "Variable
// names"; Stata User's Guide, 11.3 "Naming conventions").
constexpr std::array<std::string_view, 13> wordsOfSpss{"all", "and", "by",  "eq", "ge", "gt",  "le",
                                                       "lt",  "ne",  "not", "or", "to", "with"};
constexpr std::array<std::string_view, 24> wordsOfStata{
    "_all", "_b",   "byte",  "_coef", "_cons", "double",  "float", "if",
    "in",   "int",  "long",  "_n",    "_pi",   "_pred",   "_rc",   "_skip",
    "str",  "strl", "using", "with",  "_se",   "_weight", "_est",  "_r"};

/// Letters of Latin, Greek, Cyrillic, Hebrew, Arabic and the like have two bytes; signs and
/// pictures mostly three or four.
bool beginsForeignLetter(const std::string& name, std::size_t at)
{
    const auto byte = static_cast<std::uint8_t>(name[at]);
    const bool isTwoBytes = byte >= 0xC3U && byte <= 0xDFU;
    const bool isTimesOrDivided = byte == 0xC3U && at + 1 < name.size()
                                  && (static_cast<std::uint8_t>(name[at + 1]) == 0x97U
                                      || static_cast<std::uint8_t>(name[at + 1]) == 0xB7U);
    return isTwoBytes && !isTimesOrDivided;
}

std::string withLegalCharacters(const std::string& name, StatisticsFormat format)
{
    const std::string_view signs = format == StatisticsFormat::Sav ? "_.$#@" : "_";
    std::string legal;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const char c = name[at];
        if (isAsciiLetter(c) || isAsciiDigit(c) || signs.find(c) != std::string_view::npos) {
            legal += c;
        } else if (isBeyondAscii(c) && beginsForeignLetter(name, at) && at + 1 < name.size()) {
            legal += c;
            legal += name[++at];
        } else if (!isBeyondAscii(c) || (static_cast<std::uint8_t>(c) & 0x40U) != 0) {
            legal += '_';
        }
    }
    return legal;
}

bool isWordOf(const std::string& name, StatisticsFormat format)
{
    const auto lower = inSmallLetters(name);
    if (format == StatisticsFormat::Sav)
        return std::find(wordsOfSpss.begin(), wordsOfSpss.end(), lower) != wordsOfSpss.end();
    const bool isString = lower.starts_with("str") && lower.size() > 3
                          && std::all_of(lower.begin() + 3, lower.end(), isAsciiDigit);
    return isString
           || std::find(wordsOfStata.begin(), wordsOfStata.end(), lower) != wordsOfStata.end();
}

std::string legalName(const std::string& name, StatisticsFormat format)
{
    auto legal = withLegalCharacters(name, format);
    const bool isSav = format == StatisticsFormat::Sav;
    while (isSav && !legal.empty() && (legal.back() == '.' || legal.back() == '_')
           && legal.back() == '.')
        legal.pop_back();
    const bool beginsWell = !legal.empty()
                            && (isAsciiLetter(legal.front()) || isBeyondAscii(legal.front())
                                || (isSav ? legal.front() == '@' : legal.front() == '_'));
    if (!beginsWell)
        legal = "v" + (legal.empty() || legal.front() == '_' ? "" : std::string("_")) + legal;
    if (isWordOf(legal, format))
        legal += "_";
    return isSav ? cutToBytes(legal, longestSav) : cutToCharacters(legal, longestDta);
}

}  // namespace

std::string cutToBytes(const std::string& text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    auto end = most;
    while (end > 0 && (static_cast<std::uint8_t>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

std::string cutToCharacters(const std::string& text, std::size_t most)
{
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if ((static_cast<std::uint8_t>(text[at]) & 0xC0U) != 0x80U && ++characters > most)
            return text.substr(0, at);
    return text;
}

std::vector<std::string> legalNames(const std::vector<std::string>& names, StatisticsFormat format)
{
    std::vector<std::string> legal;
    legal.reserve(names.size());
    std::set<std::string> taken;
    // Names that are legal keep theirs, whatever comes before them.
    std::vector<bool> isKept(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        legal.push_back(legalName(names[i], format));
        isKept[i] = legal[i] == names[i] && taken.insert(inSmallLetters(names[i])).second;
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (isKept[i])
            continue;
        auto name = legal[i];
        for (int number = 2; !taken.insert(inSmallLetters(name)).second; ++number) {
            const auto ending = "_" + std::to_string(number);
            name = (format == StatisticsFormat::Sav
                        ? cutToBytes(legal[i], longestSav - ending.size())
                        : cutToCharacters(legal[i], longestDta - ending.size()))
                   + ending;
        }
        legal[i] = name;
    }
    return legal;
}

}  // namespace alteri
