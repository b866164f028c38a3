// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/instructions.hpp"

#include <cstddef>

namespace alteri {

/// Rows that will be read soon: fetching them can go on while the processor multiplies.
struct RowsAhead {
    const double* const* columns = nullptr;
    std::ptrdiff_t width = 0;
    std::ptrdiff_t begin = 0;
    std::ptrdiff_t count = 0;
};

/// Inner products of columns: C[i + j ldc] += sign sum_k a[k + i lda] b[k + j ldb], for i < m,
/// j < n, k < length. With `upperOnly`, which is for a = b, only what lies on and above the
/// diagonal of C means something afterwards.
struct InnerProducts {
    const double* a = nullptr;
    std::ptrdiff_t lda = 0;
    std::ptrdiff_t m = 0;
    const double* b = nullptr;
    std::ptrdiff_t ldb = 0;
    std::ptrdiff_t n = 0;
    std::ptrdiff_t length = 0;
    double sign = 1;
    double* C = nullptr;
    std::ptrdiff_t ldc = 0;
    bool upperOnly = false;
    RowsAhead ahead = {};
};

void addInnerProducts(const InnerProducts& products, Instructions instructions);

}  // namespace alteri
