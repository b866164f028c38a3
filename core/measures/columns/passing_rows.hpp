// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"

#include <functional>

namespace alteri {

/// The rows of a table that is too large to be kept: they pass by in pieces, as often as somebody
/// asks for them.
class PassingRows {
public:
    virtual ~PassingRows() = default;

    /// All rows once, in the same order each time. Pieces have the same columns, all of them among
    /// Frame::columns; their categories have those levels that the piece has, in the order of their
    /// texts.
    /// @throws what reading the rows throws
    virtual void pass(const std::function<void(Frame piece)>& visit) = 0;

protected:
    PassingRows() = default;
    PassingRows(const PassingRows&) = default;
    PassingRows& operator=(const PassingRows&) = default;
    PassingRows(PassingRows&&) = default;
    PassingRows& operator=(PassingRows&&) = default;
};

/// The categories of a piece by other levels; what is not among these is missing.
/// @param levels in the order of their texts
CategoryValues byLevels(CategoryValues values, const std::vector<std::string>& levels);

/// The same categories with their levels, which may be in any order, in the order of their texts.
CategoryValues byTexts(CategoryValues values);

/// All rows in one table.
Frame gathered(PassingRows& rows);

}  // namespace alteri
