// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with contraction to fused multiply-add.
#include "core/multilevel/inner_products.hpp"

#include "core/multilevel/loop_dispatch.hpp"
#include "core/multilevel/vector_lanes.hpp"

#include <algorithm>

namespace alteri {

namespace {

// Twelve sums, with what is multiplied, just fill the sixteen registers.
constexpr std::ptrdiff_t tileRows = 4;
constexpr std::ptrdiff_t tileColumns = 3;

/// M columns of a by N columns of b, held in registers.
template <int M, int N>
[[gnu::always_inline]] inline void
addTile(const InnerProducts& p, std::ptrdiff_t firstA, std::ptrdiff_t firstB)
{
    const double* a = p.a + firstA * p.lda;
    const double* b = p.b + firstB * p.ldb;
    Four sums[static_cast<std::size_t>(tileRows)][static_cast<std::size_t>(N)] = {};
    std::ptrdiff_t k = 0;
    for (; k + lanes <= p.length; k += lanes)
        for (int i = 0; i < M; ++i)
            for (int j = 0; j < N; ++j)
                sums[i][j] += four(a + i * p.lda + k) * four(b + j * p.ldb + k);
    Four totals[static_cast<std::size_t>(N)];
    for (int j = 0; j < N; ++j)
        totals[j] = sumsOf(sums[0][j], sums[1][j], sums[2][j], sums[3][j]);
    for (; k < p.length; ++k) {
        Four row = {};
        for (int i = 0; i < M; ++i)
            row[i] = a[i * p.lda + k];
        for (int j = 0; j < N; ++j)
            totals[j] += row * fourTimes(b[j * p.ldb + k]);
    }
    for (int j = 0; j < N; ++j) {
        double* to = p.C + firstA + (firstB + j) * p.ldc;
        const Four signedTotals = totals[j] * fourTimes(p.sign);
        if (M == tileRows)
            put(to, four(to) + signedTotals);
        else
            for (int i = 0; i < M; ++i)
                to[i] += signedTotals[i];
    }
}

template <int M>
[[gnu::always_inline]] inline void
addTileOf(const InnerProducts& p, std::ptrdiff_t firstA, std::ptrdiff_t firstB)
{
    switch (std::min(tileColumns, p.n - firstB)) {
    case 1:
        addTile<M, 1>(p, firstA, firstB);
        break;
    case 2:
        addTile<M, 2>(p, firstA, firstB);
        break;
    default:
        addTile<M, 3>(p, firstA, firstB);
        break;
    }
}

/// Asks for some of the columns' rows, into the second cache.
[[gnu::always_inline]] inline void
fetch(const RowsAhead& ahead, std::ptrdiff_t firstColumn, std::ptrdiff_t columns)
{
    constexpr std::ptrdiff_t line = 8;
    const auto end = std::min(ahead.width, firstColumn + columns);
    for (auto j = firstColumn; j < end; ++j)
        for (std::ptrdiff_t k = 0; k < ahead.count; k += line)
            __builtin_prefetch(ahead.columns[j] + ahead.begin + k, 0, 2);
}

[[gnu::always_inline]] inline void addAllTiles(const InnerProducts& p)
{
    constexpr std::ptrdiff_t columnsPerTile = 2;
    std::ptrdiff_t fetched = 0;
    for (std::ptrdiff_t j = 0; j < p.n; j += tileColumns)
        for (std::ptrdiff_t i = 0; i < p.m; i += tileRows) {
            if (p.upperOnly && i > j + tileColumns - 1)
                break;
            fetch(p.ahead, fetched, columnsPerTile);
            fetched += columnsPerTile;
            switch (std::min(tileRows, p.m - i)) {
            case 1:
                addTileOf<1>(p, i, j);
                break;
            case 2:
                addTileOf<2>(p, i, j);
                break;
            case 3:
                addTileOf<3>(p, i, j);
                break;
            default:
                addTileOf<4>(p, i, j);
                break;
            }
        }
}

}  // namespace

void addInnerProducts(const InnerProducts& products, Instructions instructions)
{
    run<addAllTiles>(products, instructions);
}

}  // namespace alteri
