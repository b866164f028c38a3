// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/instructions.hpp"

#include <cstddef>
#include <cstdint>

namespace alteri {

/// Rows that follow each other in the order of a pass and belong to one group.
struct Piece {
    std::ptrdiff_t group = 0;
    std::ptrdiff_t begin = 0;
    std::ptrdiff_t count = 0;
};

/// Pieces of all columns, copied one after the other as deviations from their first rows.
struct Deviations {
    const double* const* columns = nullptr;
    std::ptrdiff_t width = 0;             ///< number of columns
    std::ptrdiff_t rows = 0;              ///< of the columns
    const std::int32_t* order = nullptr;  ///< rows in the order of the pass; null: as they lie
    const Piece* pieces = nullptr;
    std::ptrdiff_t count = 0;  ///< of pieces
    double* out = nullptr;     ///< column by column, with room for three rows more
    std::ptrdiff_t stride = 0;
    double* first = nullptr;  ///< pieces x columns: the value in the first row
    double* mean = nullptr;   ///< pieces x columns: the mean of what was written
    std::ptrdiff_t pieceStride = 0;
};

/// Values that are all equal give deviations of exactly zero.
void copyDeviations(const Deviations& deviations, Instructions instructions);

}  // namespace alteri
