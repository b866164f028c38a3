// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/cells/missing_markers.hpp"

#include "core/model/small_letters.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace alteri {

namespace {

constexpr std::size_t longestMarker = 9;

constexpr std::array<std::string_view, 21> markers{
    ".",     "nan", "n/a",    "<na>",    "null",    "(null)",   "\\n",
    "#n/a",  "#na", "#null!", "#div/0!", "#value!", "#ref!",    "#name?",
    "#num!", "#nv", "#wert!", "#bezug!", "#zahl!",  "#valeur!", "#nombre!"};

constexpr std::array<std::string_view, 15> markersAmongNumbers{
    "na",  "none", "nil",  "n.a.", "k.a.",         "-",      "--", "\xE2\x80\x93", "..",
    "...", "?",    "-nan", "*",    "\xE2\x80\x94", "missing"};

// Without blanks, points, apostrophes and strokes.
constexpr std::array<std::string_view, 40> wordsOfInterviewers{"ka",
                                                               "keineangabe",
                                                               "keineangaben",
                                                               "keineantwort",
                                                               "weissnicht",
                                                               "wei\xC3\x9Fnicht",
                                                               "wn",
                                                               "verweigert",
                                                               "antwortverweigert",
                                                               "trifftnichtzu",
                                                               "nichtzutreffend",
                                                               "entf\xC3\xA4llt",
                                                               "entfaellt",
                                                               "unbekannt",
                                                               "noanswer",
                                                               "dontknow",
                                                               "refused",
                                                               "refusedtoanswer",
                                                               "refusal",
                                                               "notapplicable",
                                                               "inapplicable",
                                                               "notasked",
                                                               "notanswered",
                                                               "nonresponse",
                                                               "prefernottosay",
                                                               "prefernottoanswer",
                                                               "unknown",
                                                               "sansr\xC3\xA9ponse",
                                                               "nesaitpas",
                                                               "refus",
                                                               "nsp",
                                                               "nonconcern\xC3\xA9",
                                                               "nosabe",
                                                               "nocontesta",
                                                               "nsnc",
                                                               "noaplica",
                                                               "bilmiyor",
                                                               "cevapyok",
                                                               "cevapvermedi",
                                                               "ge\xC3\xA7"
                                                               "ersiz"};

template <class Texts>
bool holds(const Texts& texts, std::string_view text)
{
    return text.size() <= longestMarker
           && std::find(texts.begin(), texts.end(), inSmallLetters(text)) != texts.end();
}

}  // namespace

bool isMissingMarker(std::string_view text)
{
    return holds(markers, text);
}

bool mayMeanMissing(std::string_view text)
{
    constexpr std::size_t longest = 40;
    if (text.empty() || text.size() > longest)
        return false;
    auto plain = inSmallLetters(text);
    std::erase_if(plain, [](char c) {
        return std::string_view(" .'/-_()").find(c) != std::string_view::npos;
    });
    return std::find(wordsOfInterviewers.begin(), wordsOfInterviewers.end(), plain)
           != wordsOfInterviewers.end();
}

bool isMissingAmongNumbers(std::string_view text)
{
    const bool isOfStata = text.size() == 2 && text[0] == '.' && text[1] >= 'a' && text[1] <= 'z';
    return isOfStata || holds(markersAmongNumbers, text);
}

}  // namespace alteri
