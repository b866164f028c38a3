// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with contraction to fused multiply-add.
#include "core/multilevel/products/small_factor.hpp"

#include "core/multilevel/products/loop_dispatch.hpp"
#include "core/multilevel/products/vector_lanes.hpp"

#include <algorithm>

namespace alteri {

namespace {

struct Small {
    double* A;
    std::ptrdiff_t size;
    std::ptrdiff_t stride;
};

// Without roots, and with rows that stay as they are: the wait from pivot to pivot is most of the
// time.
[[gnu::always_inline]] inline void factoriseRows(const Small& small)
{
    for (std::ptrdiff_t k = 0; k < small.size; ++k) {
        double* pivotRow = small.A + k * small.stride;
        const double reciprocal = 1 / pivotRow[k];
        // What lies left of the diagonal is overwritten and never read.
        for (std::ptrdiff_t i = k + 1; i < small.size; ++i) {
            double* row = small.A + i * small.stride;
            const Four factor = fourTimes(pivotRow[i] * reciprocal);
            for (std::ptrdiff_t j = i / lanes * lanes; j < small.size; j += lanes)
                put(row + j, four(row + j) - factor * four(pivotRow + j));
        }
        pivotRow[k] = reciprocal;
    }
}

struct Inverse {
    const double* factor;
    std::ptrdiff_t size;
    std::ptrdiff_t stride;
    double* roots;  // L^-1 of A = L D L', row by row
    double* inverse;
};

[[gnu::always_inline]] inline void invertUnitRows(const Inverse& small)
{
    for (std::ptrdiff_t k = 0; k < small.size; ++k) {
        double* row = small.roots + k * small.stride;
        for (std::ptrdiff_t j = 0; j < small.stride; j += lanes) {
            Four sum = {};
            for (std::ptrdiff_t i = j; i < k; ++i) {
                const double* pivotRow = small.factor + i * small.stride;
                sum -=
                    fourTimes(pivotRow[k] * pivotRow[i]) * four(small.roots + i * small.stride + j);
            }
            put(row + j, sum);
        }
        row[k] = 1;
    }
}

[[gnu::always_inline]] inline void invertRows(const Inverse& small)
{
    invertUnitRows(small);
    for (std::ptrdiff_t i = 0; i < small.size; ++i)
        for (std::ptrdiff_t j = i / lanes * lanes; j < small.size; j += lanes) {
            Four sum = {};
            for (std::ptrdiff_t k = std::max(i, j); k < small.size; ++k) {
                const double* row = small.roots + k * small.stride;
                sum += fourTimes(row[i] * small.factor[k * small.stride + k]) * four(row + j);
            }
            put(small.inverse + i * small.stride + j, sum);
        }
}

}  // namespace

// What a struct of arrays is written through looks to clang-tidy as if it were only read.
// NOLINTBEGIN(readability-non-const-parameter)
void factoriseSmall(double* A,
                    std::ptrdiff_t size,
                    std::ptrdiff_t stride,
                    Instructions instructions)
{
    const Small small{A, size, stride};
    run<factoriseRows>(small, instructions);
}

void invertSmall(const SmallFactor& factor,
                 double* workspace,
                 double* inverse,
                 Instructions instructions)
{
    const Inverse small{factor.rows, factor.size, factor.stride, workspace, inverse};
    run<invertRows>(small, instructions);
}
// NOLINTEND(readability-non-const-parameter)

}  // namespace alteri
