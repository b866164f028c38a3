// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace alteri {

/// Instructions that the inner loops may use. All processors of the architecture can do `Plain`.
enum class Instructions { Plain, Avx2 };

/// The best that this processor can do; asked once.
Instructions bestInstructions();

/// Rows that will be read soon: fetching them can go on while the processor multiplies.
struct RowsAhead {
    const double* const* columns = nullptr;
    std::ptrdiff_t width = 0;
    std::ptrdiff_t begin = 0;
    std::ptrdiff_t count = 0;
};

/// Inner products of columns: C[i + j ldc] += sign sum_k a[k + i lda] b[k + j ldb], for i < m,
/// j < n, k < length. With `upperOnly` what lies below the diagonal of C means nothing
/// afterwards.
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

/// Arrays of equal length, one after the other, a multiple of four long.
struct Arrays {
    const double* values = nullptr;
    std::ptrdiff_t count = 0;
    std::ptrdiff_t length = 0;
};

/// to += sum of the arrays, each times its weight.
void addWeighted(const Arrays& arrays,
                 const double* weights,
                 double* to,
                 Instructions instructions);

/// products[k] = inner product of array k with `other`.
void multiplyEach(const Arrays& arrays,
                  const double* other,
                  double* products,
                  Instructions instructions);

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
