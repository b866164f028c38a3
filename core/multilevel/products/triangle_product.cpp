// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with contraction to fused multiply-add.
#include "core/multilevel/products/triangle_product.hpp"

#include "core/multilevel/products/loop_dispatch.hpp"
#include "core/multilevel/products/vector_lanes.hpp"

#include <algorithm>

namespace alteri {

namespace {

// Eight sums at a time.
constexpr std::ptrdiff_t triangleColumns = 4;
constexpr std::ptrdiff_t tileVectors = 2;

/// N columns of the result, V times four rows of them.
template <int V, int N>
[[gnu::always_inline]] inline void
multiplyTile(const TriangleProduct& p, std::ptrdiff_t row, std::ptrdiff_t column)
{
    Four sums[static_cast<std::size_t>(V)][static_cast<std::size_t>(N)];
    for (auto& vector : sums)
        for (auto& sum : vector)
            sum = Four{};
    const double* a = p.a + row;
    const double* t = p.T + column * p.ldt;
    for (std::ptrdiff_t i = 0; i < column + N; ++i, a += p.lda, ++t) {
        Four factors[static_cast<std::size_t>(N)];
        for (int j = 0; j < N; ++j)
            factors[j] = fourTimes(t[j * p.ldt]);
        for (int k = 0; k < V; ++k) {
            const Four values = four(a + k * lanes);
            for (int j = 0; j < N; ++j)
                sums[k][j] += values * factors[j];
        }
    }
    for (int k = 0; k < V; ++k)
        for (int j = 0; j < N; ++j)
            put(p.out + row + k * lanes + (column + j) * p.ldo, sums[k][j]);
}

template <int V>
[[gnu::always_inline]] inline void multiplyVectors(const TriangleProduct& p, std::ptrdiff_t row)
{
    for (std::ptrdiff_t j = 0; j < p.width; j += triangleColumns)
        switch (std::min(triangleColumns, p.width - j)) {
        case 1:
            multiplyTile<V, 1>(p, row, j);
            break;
        case 2:
            multiplyTile<V, 2>(p, row, j);
            break;
        case 3:
            multiplyTile<V, 3>(p, row, j);
            break;
        default:
            multiplyTile<V, 4>(p, row, j);
            break;
        }
}

/// Rows that are fewer than four.
[[gnu::always_inline]] inline void multiplyRows(const TriangleProduct& p)
{
    for (std::ptrdiff_t j = 0; j < p.width; ++j)
        for (std::ptrdiff_t k = 0; k < p.rows; ++k) {
            double sum = 0;
            for (std::ptrdiff_t i = 0; i <= j; ++i)
                sum += p.a[k + i * p.lda] * p.T[i + j * p.ldt];
            p.out[k + j * p.ldo] = sum;
        }
}

/// Rows that are left over are computed with some of those before them once more.
[[gnu::always_inline]] inline void multiplyAll(const TriangleProduct& p)
{
    if (p.rows < lanes) {
        multiplyRows(p);
        return;
    }
    std::ptrdiff_t row = 0;
    for (; row + tileVectors * lanes <= p.rows; row += tileVectors * lanes)
        multiplyVectors<tileVectors>(p, row);
    for (; row < p.rows; row += lanes)
        multiplyVectors<1>(p, std::min(row, p.rows - lanes));
}

}  // namespace

void multiplyByTriangle(const TriangleProduct& product, Instructions instructions)
{
    run<multiplyAll>(product, instructions);
}

}  // namespace alteri
