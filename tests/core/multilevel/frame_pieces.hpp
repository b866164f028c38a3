// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/passing_rows.hpp"

#include <cstddef>

namespace alteri::test {

/// A frame that passes by in pieces of so many rows.
class FramePieces : public PassingRows {
public:
    /// @param frame outlives this; its levels are in the order of their texts
    FramePieces(const Frame& frame, std::size_t rows)
        : m_frame(frame)
        , m_rows(rows)
    {
    }

    void pass(const std::function<void(Frame piece)>& visit) override;

    int passes() const { return m_passes; }

private:
    const Frame& m_frame;
    std::size_t m_rows;
    int m_passes = 0;
};

}  // namespace alteri::test
