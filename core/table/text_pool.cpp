// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/text_pool.hpp"

#include "core/table/folded_text.hpp"

#include <algorithm>

namespace alteri {

namespace {

// Stands in no text that people write, so that nothing is found across two texts.
constexpr char separator = '\x1F';

}  // namespace

std::uint32_t TextPool::number(std::string_view text)
{
    const std::hash<std::string_view> hash;
    const auto found =
        m_table.find(hash(text), [&](std::uint32_t each) { return (*this)[each] == text; });
    if (found != IndexTable::none)
        return found;
    const auto added = static_cast<std::uint32_t>(m_ends.size());
    m_bytes += text;
    m_ends.push_back(m_bytes.size());
    m_table.add(added, [&](std::uint32_t each) { return hash((*this)[each]); });
    return added;
}

void TextPool::fold() const
{
    m_folded.reserve(m_bytes.size() + m_ends.size());
    m_foldedEnds.reserve(m_ends.size());
    for (std::size_t i = m_foldedEnds.size(); i < m_ends.size(); ++i) {
        m_folded += foldedText((*this)[i]);
        m_folded += separator;
        m_foldedEnds.push_back(m_folded.size());
    }
}

void TextPool::markContaining(std::string_view folded, std::uint8_t* marks) const
{
    fold();
    if (folded.empty()) {
        std::fill(marks, marks + size(), std::uint8_t{1});
        return;
    }
    auto text = m_foldedEnds.begin();
    auto at = m_folded.find(folded);
    while (at != std::string::npos) {
        // Hits come in order, so that the texts are gone through once.
        while (*text <= at)
            ++text;
        marks[text - m_foldedEnds.begin()] = 1;
        at = m_folded.find(folded, *text);
    }
}

}  // namespace alteri
