// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace alteri {

/// Instructions that the inner loops may use. All processors of the architecture can do `Plain`.
enum class Instructions { Plain, Avx2 };

/// The best that this processor can do; asked once.
Instructions bestInstructions();

/// Inner products of columns: C[i + j ldc] += sign sum_k a[k + i lda] b[k + j ldb], for i < m,
/// j < n, k < length. With `upperOnly` entries below the diagonal of C are left as they are.
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
};

void addInnerProducts(const InnerProducts& products, Instructions instructions);

/// Some rows of all columns, copied as deviations from their mean.
struct Deviations {
    const double* const* columns = nullptr;
    std::ptrdiff_t width = 0;             ///< number of columns
    const std::int32_t* order = nullptr;  ///< rows to take; null: those from `begin` on
    std::ptrdiff_t begin = 0;
    std::ptrdiff_t count = 0;
    double* out = nullptr;  ///< column by column
    std::ptrdiff_t stride = 0;
    double* means = nullptr;  ///< per column: the mean, less the value of the first of these rows
};

/// Values that are all equal give deviations of exactly zero.
void copyDeviations(const Deviations& deviations, Instructions instructions);

}  // namespace alteri
