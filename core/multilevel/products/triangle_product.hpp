// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/instructions.hpp"

#include <cstddef>

namespace alteri {

/// Columns times an upper triangle: out[k + j ldo] = sum_i a[k + i lda] T[i + j ldt], for
/// k < rows, i and j < width. What lies below the diagonal of T is read and is to be zero; `out`
/// is not `a`.
struct TriangleProduct {
    const double* a = nullptr;
    std::ptrdiff_t lda = 0;
    std::ptrdiff_t rows = 0;
    const double* T = nullptr;
    std::ptrdiff_t ldt = 0;
    std::ptrdiff_t width = 0;
    double* out = nullptr;
    std::ptrdiff_t ldo = 0;
};

void multiplyByTriangle(const TriangleProduct& product, Instructions instructions);

}  // namespace alteri
