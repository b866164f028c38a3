// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/instructions.hpp"

#include <cstddef>

namespace alteri {

/// The factors A = U'D^-1 U of a small matrix, row by row in place, with D the diagonal of U; A's
/// rows are `stride` apart, a multiple of four. The diagonal then holds the reciprocals of U's.
void factoriseSmall(double* A,
                    std::ptrdiff_t size,
                    std::ptrdiff_t stride,
                    Instructions instructions);

/// What factoriseSmall leaves, or its leading rows and columns.
struct SmallFactor {
    const double* rows = nullptr;
    std::ptrdiff_t size = 0;
    std::ptrdiff_t stride = 0;
};

/// A^-1, its upper triangle row by row.
///
/// @param workspace size x stride, as `inverse`
void invertSmall(const SmallFactor& factor,
                 double* workspace,
                 double* inverse,
                 Instructions instructions);

}  // namespace alteri
