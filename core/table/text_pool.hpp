// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/index_table.hpp"

#include <string>
#include <string_view>

namespace alteri {

/// Different texts, each kept once and known by its number from 0 on. Texts are never removed.
class TextPool {
public:
    /// The number of a text; adds it if it is new.
    std::uint32_t number(std::string_view text);

    /// Valid until the next text is added.
    std::string_view operator[](std::size_t number) const
    {
        const auto begin = number == 0 ? 0 : m_ends[number - 1];
        return std::string_view(m_bytes).substr(begin, m_ends[number] - begin);
    }
    std::size_t size() const { return m_ends.size(); }

    /// Marks every text that contains a folded text (see foldedText()).
    /// @param marks as many as there are texts; others than those found stay as they are
    void markContaining(std::string_view folded, std::uint8_t* marks) const;

private:
    void fold() const;

    std::string m_bytes;
    std::vector<std::size_t> m_ends;
    IndexTable m_table;
    mutable std::string m_folded;  ///< all texts folded, each behind a separator; made when needed
    mutable std::vector<std::size_t> m_foldedEnds;
};

}  // namespace alteri
