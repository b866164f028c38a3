// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/folded_text.hpp"

#include "core/model/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace alteri {

namespace {

constexpr char32_t firstLatin = 0xC0;
constexpr char32_t endOfLatin = 0x180;

/// Latin letters beyond ASCII, U+00C0 to U+017F: the decompositions of Unicode without marks.
constexpr std::array<std::string_view, endOfLatin - firstLatin> latin{
    {"a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
     "d", "n", "o",  "o",  "o", "o", "o",  "x", "o", "u", "u", "u", "u", "y", "th", "ss",
     "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
     "d", "n", "o",  "o",  "o", "o", "o",  "-", "o", "u", "u", "u", "u", "y", "th", "y",
     "a", "a", "a",  "a",  "a", "a", "c",  "c", "c", "c", "c", "c", "c", "c", "d",  "d",
     "d", "d", "e",  "e",  "e", "e", "e",  "e", "e", "e", "e", "e", "g", "g", "g",  "g",
     "g", "g", "g",  "g",  "h", "h", "h",  "h", "i", "i", "i", "i", "i", "i", "i",  "i",
     "i", "i", "ij", "ij", "j", "j", "k",  "k", "k", "l", "l", "l", "l", "l", "l",  "l",
     "l", "l", "l",  "n",  "n", "n", "n",  "n", "n", "n", "n", "n", "o", "o", "o",  "o",
     "o", "o", "oe", "oe", "r", "r", "r",  "r", "r", "r", "s", "s", "s", "s", "s",  "s",
     "s", "s", "t",  "t",  "t", "t", "t",  "t", "u", "u", "u", "u", "u", "u", "u",  "u",
     "u", "u", "u",  "u",  "w", "w", "y",  "y", "y", "z", "z", "z", "z", "z", "z",  "s"}};

constexpr std::array<std::pair<char32_t, char32_t>, 17> accented{{{0x386, 0x3B1},
                                                                  {0x388, 0x3B5},
                                                                  {0x389, 0x3B7},
                                                                  {0x38A, 0x3B9},
                                                                  {0x38C, 0x3BF},
                                                                  {0x38E, 0x3C5},
                                                                  {0x38F, 0x3C9},
                                                                  {0x3AC, 0x3B1},
                                                                  {0x3AD, 0x3B5},
                                                                  {0x3AE, 0x3B7},
                                                                  {0x3AF, 0x3B9},
                                                                  {0x3C2, 0x3C3},
                                                                  {0x3CC, 0x3BF},
                                                                  {0x3CD, 0x3C5},
                                                                  {0x3CE, 0x3C9},
                                                                  {0x401, 0x435},
                                                                  {0x451, 0x435}}};

/// Greek and Cyrillic: both have small letters at a fixed distance from capitals.
char32_t foldedLetter(char32_t letter)
{
    for (const auto& [from, to] : accented)
        if (letter == from)
            return to;
    if ((letter >= 0x391 && letter <= 0x3A9) || (letter >= 0x410 && letter <= 0x42F))
        return letter + 0x20;
    if (letter >= 0x400 && letter <= 0x40F)
        return letter + 0x50;
    return letter;
}

bool isCombiningMark(char32_t letter)
{
    return letter >= 0x300 && letter <= 0x36F;
}

void addFolded(std::string& text, char32_t letter)
{
    if (isCombiningMark(letter))
        return;
    if (letter >= firstLatin && letter < endOfLatin) {
        text += latin.at(letter - firstLatin);
        return;
    }
    const auto folded = foldedLetter(letter);
    text += static_cast<char>(0xC0U | (folded >> 6U));
    text += static_cast<char>(0x80U | (folded & 0x3FU));
}

/// Appends a run of digits so that a longer number comes after a shorter one.
void addNumber(std::string& key, std::string_view digits)
{
    constexpr std::size_t longest = 9;
    const auto first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
    const auto number = digits.substr(first);
    key += static_cast<char>('0' + std::min(number.size(), longest));
    key += number;
}

/// A key's next eight bytes as one number, and whose key it is.
struct Piece {
    std::uint64_t bytes;
    std::uint32_t text;
};

constexpr std::size_t pieceLength = 8;

std::uint64_t pieceAt(const std::string& key, std::size_t from)
{
    std::uint64_t bytes = 0;
    for (std::size_t i = from; i < from + pieceLength; ++i)
        bytes = (bytes << 8U) | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
    return bytes;
}

/// Sorts pieces whose keys agree before `from`, and numbers their texts.
class Ranking {
public:
    explicit Ranking(const std::vector<std::string>& keys)
        : m_keys(keys)
        , m_ranks(keys.size())
    {
    }

    std::vector<std::uint32_t> take() { return std::move(m_ranks); }

    void
    sort(std::vector<Piece>::iterator begin, std::vector<Piece>::iterator end, std::size_t from)
    {
        bool anyLeft = false;
        for (auto each = begin; each != end; ++each) {
            each->bytes = pieceAt(m_keys[each->text], from);
            anyLeft = anyLeft || m_keys[each->text].size() > from;
        }
        if (!anyLeft || end - begin == 1) {
            for (auto each = begin; each != end; ++each)
                m_ranks[each->text] = m_next;
            ++m_next;
            return;
        }
        std::sort(begin, end, [](const Piece& a, const Piece& b) { return a.bytes < b.bytes; });
        while (begin != end) {
            const auto same = std::find_if(
                begin, end, [&](const Piece& each) { return each.bytes != begin->bytes; });
            sort(begin, same, from + pieceLength);
            begin = same;
        }
    }

private:
    const std::vector<std::string>& m_keys;
    std::vector<std::uint32_t> m_ranks;
    std::uint32_t m_next = 0;
};

}  // namespace

std::string foldedText(std::string_view utf8)
{
    std::string text;
    text.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        const bool isPair = byte >= 0xC2U && byte <= 0xDFU && i + 1 < utf8.size();
        if (isPair) {
            const auto next = static_cast<unsigned char>(utf8[++i]);
            addFolded(text, ((byte & 0x1FU) << 6U) | (next & 0x3FU));
        } else {
            text += smallAscii(utf8[i]);
        }
    }
    return text;
}

std::string sortKey(std::string_view utf8)
{
    const auto folded = foldedText(utf8);
    std::string key;
    key.reserve(folded.size() + 2);
    for (std::size_t i = 0; i < folded.size();) {
        if (!isAsciiDigit(folded[i])) {
            key += folded[i++];
            continue;
        }
        std::size_t end = i;
        while (end < folded.size() && isAsciiDigit(folded[end]))
            ++end;
        addNumber(key, std::string_view(folded).substr(i, end - i));
        i = end;
    }
    return key;
}

std::vector<std::uint32_t> ranksOf(const std::vector<std::string>& keys)
{
    std::vector<Piece> pieces;
    pieces.reserve(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        pieces.push_back({0, static_cast<std::uint32_t>(i)});
    Ranking ranking(keys);
    if (!pieces.empty())
        ranking.sort(pieces.begin(), pieces.end(), 0);
    return ranking.take();
}

}  // namespace alteri
