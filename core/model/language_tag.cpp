// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/language_tag.hpp"

#include "core/model/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace alteri {

namespace {

constexpr std::size_t longestTag = 60;

bool areLetters(const std::string& part)
{
    return std::all_of(part.begin(), part.end(), &isAsciiLetter);
}

/// @return nothing if it is no sequence of subtags of one to eight letters and digits
std::optional<std::vector<std::string>> subtagsOf(std::string_view text)
{
    constexpr std::size_t longestSubtag = 8;
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == '-' || c == '_')
            parts.emplace_back();
        else if (isAsciiLetter(c) || isAsciiDigit(c))
            parts.back() += smallAscii(c);
        else
            return std::nullopt;
    }
    const bool fit = std::all_of(parts.begin(), parts.end(), [](const std::string& part) {
        return !part.empty() && part.size() <= longestSubtag;
    });
    return fit ? std::optional(parts) : std::nullopt;
}

/// Reads the subtags behind the language in their order: script, region, variants, extensions.
class SubtagOrder {
public:
    explicit SubtagOrder(std::vector<std::string>& parts)
        : m_parts(parts)
    {
    }

    bool fits()
    {
        if (m_next < m_parts.size() && isScript(m_parts[m_next]))
            m_parts[m_next][0] = largeAscii(m_parts[m_next][0]), ++m_next;
        if (m_next < m_parts.size() && isRegion(m_parts[m_next])) {
            for (auto& c : m_parts[m_next])
                c = largeAscii(c);
            ++m_next;
        }
        while (m_next < m_parts.size() && isVariant(m_parts[m_next]))
            ++m_next;
        while (m_next < m_parts.size())
            if (!takeExtension())
                return false;
        return true;
    }

private:
    static bool isScript(const std::string& part) { return part.size() == 4 && areLetters(part); }

    static bool isRegion(const std::string& part)
    {
        return (part.size() == 2 && areLetters(part))
               || (part.size() == 3 && std::all_of(part.begin(), part.end(), &isAsciiDigit));
    }

    static bool isVariant(const std::string& part)
    {
        return part.size() >= 5 || (part.size() == 4 && isAsciiDigit(part[0]));
    }

    /// A single letter or digit with what belongs to it.
    bool takeExtension()
    {
        if (m_parts[m_next].size() != 1)
            return false;
        const bool isPrivate = m_parts[m_next] == "x";
        const auto first = ++m_next;
        while (m_next < m_parts.size() && (isPrivate || m_parts[m_next].size() > 1))
            ++m_next;
        return m_next > first;
    }

    std::vector<std::string>& m_parts;
    std::size_t m_next = 1;
};

}  // namespace

std::optional<std::string> languageTag(std::string_view text)
{
    if (text.size() > longestTag)
        return std::nullopt;
    auto parts = subtagsOf(text);
    if (!parts)
        return std::nullopt;
    const auto& language = parts->front();
    const bool isPrivate = language == "x" && parts->size() > 1;
    const bool isLanguage = language.size() >= 2 && areLetters(language) && language.size() != 4;
    if (!isPrivate && !(isLanguage && SubtagOrder(*parts).fits()))
        return std::nullopt;
    std::string tag;
    for (const auto& part : *parts)
        tag += (tag.empty() ? "" : "-") + part;
    return tag;
}

bool isRightToLeft(std::string_view tag)
{
    static constexpr std::array scripts{"Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend",
                                        "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"};
    static constexpr std::array languages{"ar",  "arc", "arz", "azb", "bgn", "ckb", "dv",  "fa",
                                          "glk", "he",  "iw",  "ji",  "ks",  "lrc", "mzn", "nqo",
                                          "pnb", "prs", "ps",  "sd",  "sdh", "skr", "syr", "ug",
                                          "ur",  "yi",  "apc", "ary", "aeb", "acm", "ajp", "pbt"};
    const auto known = languageTag(tag);
    const auto parts = known ? subtagsOf(*known) : std::nullopt;
    if (!parts)
        return false;
    if (parts->size() > 1 && (*parts)[1].size() == 4 && areLetters((*parts)[1])) {
        auto script = (*parts)[1];
        script[0] = largeAscii(script[0]);
        return std::find(scripts.begin(), scripts.end(), script) != scripts.end();
    }
    return std::find(languages.begin(), languages.end(), parts->front()) != languages.end();
}

}  // namespace alteri
