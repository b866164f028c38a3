// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace alteri {

/// Where the rows of a table come from that was made of others, so that what is wrong with them is
/// told where a person can mend it.
class RowOrigins {
public:
    bool isEmpty() const { return m_rows.empty(); }

    /// @param at the byte at which the row begins; rows come in their order
    void add(std::size_t at, const Where& from)
    {
        if (m_files.empty() || m_files.back() != from.file)
            m_files.push_back(from.file);
        m_rows.push_back({static_cast<std::uint32_t>(at),
                          static_cast<std::uint32_t>(m_files.size() - 1), from.line});
    }

    /// The line that the row of a byte was made of; the file alone for bytes before the first row.
    Where of(std::size_t at) const
    {
        const auto behind =
            std::upper_bound(m_rows.begin(), m_rows.end(), at,
                             [](std::size_t byte, const Row& row) { return byte < row.at; });
        if (behind == m_rows.begin())
            return {m_files.empty() ? std::string() : m_files.front(), 0, 0};
        const auto& row = *(behind - 1);
        return {m_files[row.file], row.line, 0};
    }

private:
    struct Row {
        std::uint32_t at = 0;
        std::uint32_t file = 0;
        int line = 0;
    };

    std::vector<std::string> m_files;  ///< one after the other, as rows name them
    std::vector<Row> m_rows;
};

}  // namespace alteri
