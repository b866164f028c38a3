// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/multilevel/frame_pieces.hpp"

#include "core/measures/columns/frame_rows.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace alteri::test {

namespace {

/// Categories with those levels that rows have.
CategoryValues withUsedLevels(const CategoryValues& values)
{
    std::set<std::string> used;
    for (const auto code : values.codes)
        if (code != CategoryValues::missing)
            used.insert(values.levels[static_cast<std::size_t>(code)]);
    return byLevels(values, {used.begin(), used.end()});
}

}  // namespace

void FramePieces::pass(const std::function<void(Frame piece)>& visit)
{
    ++m_passes;
    for (std::size_t begin = 0; begin < m_frame.rows; begin += m_rows) {
        std::vector<std::size_t> rows;
        for (auto row = begin; row < std::min(begin + m_rows, m_frame.rows); ++row)
            rows.push_back(row);
        Frame piece;
        piece.rows = rows.size();
        for (const auto& column : m_frame.columns) {
            auto part = columnOfRows(column, rows);
            if (part.categories)
                part.categories = withUsedLevels(*part.categories);
            piece.columns.push_back(std::move(part));
        }
        visit(std::move(piece));
    }
}

}  // namespace alteri::test
