// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/word_index.hpp"

#include "core/model/ascii.hpp"
#include "core/table/folded_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace alteri {

namespace {

// How far a word is that does not begin the text.
constexpr int beginsWord = 2;
constexpr int isWithinWord = 6;
constexpr int isAround = 4;

constexpr char beginsAround = '\t';

/// Bytes of letters beyond ASCII count as such; folded text has no capitals.
bool isOfWord(char c)
{
    return isSmallAscii(c) || isAsciiDigit(c) || isBeyondAscii(c);
}

/// Dashes, quotation marks and dots beyond ASCII: each byte of a letter from U+2000 to U+206F, or
/// of « and ».
bool isPunctuation(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
    };
    const auto begins = [&](std::size_t i) {
        return (byte(i) == 0xE2 && (byte(i + 1) == 0x80 || byte(i + 1) == 0x81))
               || (byte(i) == 0xC2 && (byte(i + 1) == 0xAB || byte(i + 1) == 0xBB));
    };
    return begins(at) || (at >= 1 && begins(at - 1))
           || (at >= 2 && byte(at - 2) == 0xE2 && begins(at - 2));
}

/// How far a word is from what a text says first.
std::optional<int> distanceTo(std::string_view line, const std::string& word)
{
    std::optional<int> nearest;
    for (auto at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const bool begins = line[at - 1] == ' ';
        if (!begins && word.size() == 1)
            continue;
        const auto end = at + word.size();
        const int whole = end == line.size() || line[end] == ' ' ? 0 : 1;
        const int distance = (!begins ? isWithinWord : at == 1 ? 0 : beginsWord) + whole;
        if (!nearest || distance < *nearest)
            nearest = distance;
        if (at == 1)
            break;
    }
    return nearest;
}

/// How far a line is that has all words; one of them at least is of its text itself.
std::optional<int> distanceTo(std::string_view line, const std::vector<std::string>& words)
{
    const auto end = line.find(beginsAround);
    const auto text = line.substr(0, end);
    const auto around = end == std::string_view::npos ? std::string_view() : line.substr(end + 1);
    int all = 0;
    bool isMeant = false;
    for (const auto& word : words) {
        const auto own = distanceTo(text, word);
        const auto other = own ? std::nullopt : distanceTo(around, word);
        if (!own && !other)
            return std::nullopt;
        isMeant = isMeant || own;
        all += own ? *own : isAround + *other;
    }
    return isMeant ? std::optional(all) : std::nullopt;
}

/// A text with ae, oe and ue for the umlauts, as they are typed where the letters are missing.
std::string transcribed(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> letters{
        {{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"Ä", "ae"}, {"Ö", "oe"}, {"Ü", "ue"}}};
    std::string out(text);
    for (const auto& [letter, pair] : letters)
        for (auto at = out.find(letter); at != std::string::npos; at = out.find(letter, at))
            out.replace(at, letter.size(), pair);
    return out;
}

void addWords(std::string& line, std::string_view text)
{
    for (const auto& word : wordsOf(text))
        line.append(1, ' ').append(word);
    if (const auto other = transcribed(text); other != text)
        for (const auto& word : wordsOf(other))
            line.append(1, ' ').append(word);
}

}  // namespace

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto folded = foldedText(text);
    for (std::size_t i = 0; i < folded.size(); ++i)
        if (isOfWord(folded[i]) && !isPunctuation(folded, i))
            word += folded[i];
        else if (!word.empty())
            words.push_back(std::exchange(word, {}));
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

WordIndex::Number WordIndex::add(std::string_view text, std::string_view around)
{
    addWords(m_text, text);
    if (!around.empty()) {
        m_text += beginsAround;
        addWords(m_text, around);
    }
    m_text += '\n';
    m_ends.push_back(m_text.size());
    return static_cast<Number>(m_ends.size() - 1);
}

void WordIndex::clear()
{
    m_text.clear();
    m_ends.clear();
}

std::string_view WordIndex::line(Number number) const
{
    const auto begin = number == 0 ? 0 : m_ends[number - 1];
    return std::string_view(m_text).substr(begin, m_ends[number] - 1 - begin);
}

std::vector<WordIndex::Hit> WordIndex::find(std::string_view text, std::size_t most) const
{
    const auto words = wordsOf(text);
    if (words.empty())
        return {};
    // The longest word is the rarest; lines without it are passed over.
    auto sought = *std::max_element(words.begin(), words.end(), [](const auto& a, const auto& b) {
        return a.size() < b.size();
    });
    if (sought.size() == 1)
        sought.insert(0, 1, ' ');
    // Once there are many that could hardly be nearer, those behind them are not looked at.
    const auto nearest = beginsWord * static_cast<int>(words.size() - 1) + 1;
    constexpr std::size_t enough = 10;
    std::size_t near = 0;
    std::vector<Hit> hits;
    Number number = 0;
    for (auto at = m_text.find(sought); at != std::string::npos && near < enough * most;
         at = m_text.find(sought, m_ends[number])) {
        while (m_ends[number] <= at)
            ++number;
        const auto distance = distanceTo(line(number), words);
        if (!distance)
            continue;
        hits.push_back({*distance, number});
        if (*distance <= nearest)
            ++near;
    }
    const auto kept = std::min(most, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(kept), hits.end(),
                      [](const Hit& a, const Hit& b) {
                          return std::pair(a.distance, a.number) < std::pair(b.distance, b.number);
                      });
    hits.resize(kept);
    return hits;
}

}  // namespace alteri
