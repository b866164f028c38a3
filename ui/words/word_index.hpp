// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// The words of a text as they are looked for: case and accents do not count (see foldedText()).
std::vector<std::string> wordsOf(std::string_view text);

/// Finds texts by words of them, in any order, by their beginnings or from within.
///
/// All texts lie in one piece of memory: 40,000 names are gone through within a few milliseconds.
class WordIndex {
public:
    using Number = std::uint32_t;

    struct Hit {
        int distance = 0;  ///< 0: the text begins with what was looked for
        Number number = 0;
    };

    /// A text is found with its umlauts written as two letters too.
    /// @param around what it belongs to, whose words may be among those that are looked for
    /// @return its number: texts are counted from 0 on
    Number add(std::string_view text, std::string_view around = {});
    void clear();
    std::size_t size() const { return m_ends.size(); }

    /// The texts that have all the words, the nearest first, else in the order in which they were
    /// added. A single letter is looked for at the beginnings of words only.
    /// @return nothing if there is no word to look for
    std::vector<Hit> find(std::string_view text, std::size_t most) const;

private:
    std::string_view line(Number number) const;

    std::string m_text;  ///< a line each: a blank before every word, a tab before what is around
    std::vector<std::size_t> m_ends;  ///< of the lines
};

}  // namespace alteri
