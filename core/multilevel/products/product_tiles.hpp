// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/vector_lanes.hpp"

#include <cstddef>
#include <cstdint>

namespace alteri {

/// Some columns of a matrix.
struct TileColumns {
    const double* first;
    std::ptrdiff_t stride;
};

// Rows of a tile come four at a time. What is left over at the end comes with rows before it,
// which count as zero in one of the factors.

struct WholeRows {
    std::ptrdiff_t row;

    [[gnu::always_inline]] Four left(const double* column) const { return four(column + row); }
    [[gnu::always_inline]] Four right(const double* column) const { return four(column + row); }
};

struct LastRows {
    std::ptrdiff_t row;
    LaneMask mask;

    [[gnu::always_inline]] Four left(const double* column) const { return four(column + row); }
    [[gnu::always_inline]] Four right(const double* column) const
    {
        return masked(four(column + row), mask);
    }
};

/// All that there are, fewer than four.
struct FewRows {
    std::ptrdiff_t count;

    [[gnu::always_inline]] Four left(const double* column) const
    {
        Four rows = {};
        for (int k = 0; k < 3; ++k)
            if (k < count)
                rows[k] = column[k];
        return rows;
    }
    [[gnu::always_inline]] Four right(const double* column) const { return left(column); }
};

/// Adds all rows to the sums of a tile, which stay in registers.
template <class Tile>
[[gnu::always_inline]] inline void addRows(Tile& tile, std::ptrdiff_t length)
{
    std::ptrdiff_t row = 0;
    for (; row + lanes <= length; row += lanes)
        tile.add(WholeRows{row});
    if (row == length)
        return;
    if (length >= lanes)
        tile.add(LastRows{length - lanes, lastLanes(length - row)});
    else
        tile.add(FewRows{length});
}

// Sums are set to zero one by one: at once it would be done in memory.

/// Inner products of M columns with N others.
template <int M, int N>
class RectangleTile {
public:
    [[gnu::always_inline]] RectangleTile(TileColumns a, TileColumns b)
        : m_a(a)
        , m_b(b)
    {
        for (auto& row : m_sums)
            for (auto& sum : row)
                sum = Four{};
    }

    template <class Rows>
    [[gnu::always_inline]] void add(const Rows& rows)
    {
        Four right[static_cast<std::size_t>(N)];
        for (int j = 0; j < N; ++j)
            right[j] = rows.right(m_b.first + j * m_b.stride);
        for (int i = 0; i < M; ++i) {
            const Four left = rows.left(m_a.first + i * m_a.stride);
            for (int j = 0; j < N; ++j)
                m_sums[i][j] += left * right[j];
        }
    }

    [[gnu::always_inline]] void addTo(double* C, std::ptrdiff_t stride, double sign) const
    {
        for (int j = 0; j < N; ++j) {
            double* to = C + j * stride;
            const Four totals =
                sumsOf(m_sums[0][j], m_sums[1][j], m_sums[2][j], m_sums[3][j]) * fourTimes(sign);
            if (M == 4)
                put(to, four(to) + totals);
            else
                for (int i = 0; i < M; ++i)
                    to[i] += totals[i];
        }
    }

private:
    TileColumns m_a;
    TileColumns m_b;
    Four m_sums[4][static_cast<std::size_t>(N)];
};

/// Inner products of N columns with each other: the upper triangle, column by column.
template <int N>
class TriangleTile {
public:
    [[gnu::always_inline]] explicit TriangleTile(TileColumns a)
        : m_a(a)
    {
        for (auto& sum : m_sums)
            sum = Four{};
    }

    template <class Rows>
    [[gnu::always_inline]] void add(const Rows& rows)
    {
        for (int i = 0; i < N; ++i) {
            const Four left = rows.left(m_a.first + i * m_a.stride);
            for (int j = i; j < N; ++j)
                m_sums[j * (j + 1) / 2 + i] += left * rows.right(m_a.first + j * m_a.stride);
        }
    }

    [[gnu::always_inline]] void addTo(double* C, std::ptrdiff_t stride, double sign) const
    {
        for (int j = 0; j < N; ++j) {
            const Four totals =
                sumsOf(sum(0, j), sum(1, j), sum(2, j), sum(3, j)) * fourTimes(sign);
            for (int i = 0; i <= j; ++i)
                C[i + j * stride] += totals[i];
        }
    }

private:
    [[gnu::always_inline]] Four sum(int i, int j) const
    {
        return i <= j ? m_sums[j * (j + 1) / 2 + i] : Four{};
    }

    TileColumns m_a;
    Four m_sums[static_cast<std::size_t>(N * (N + 1) / 2)];
};

/// Inner products of M columns, a multiple of four, with one other, and its square.
template <int M>
class ColumnTile {
public:
    [[gnu::always_inline]] ColumnTile(TileColumns a, const double* other)
        : m_a(a)
        , m_other(other)
        , m_square(Four{})
    {
        for (auto& sum : m_sums)
            sum = Four{};
    }

    template <class Rows>
    [[gnu::always_inline]] void add(const Rows& rows)
    {
        const Four other = rows.right(m_other);
        for (int i = 0; i < M; ++i)
            m_sums[i] += rows.left(m_a.first + i * m_a.stride) * other;
        m_square += other * other;
    }

    [[gnu::always_inline]] void addTo(double* C, double sign) const
    {
        for (int i = 0; i < M; i += 4) {
            const Four totals = sumsOf(m_sums[i], m_sums[i + 1], m_sums[i + 2], m_sums[i + 3]);
            put(C + i, four(C + i) + totals * fourTimes(sign));
        }
    }

    [[gnu::always_inline]] double square() const { return sumOf(m_square); }

private:
    TileColumns m_a;
    const double* m_other;
    Four m_square;
    Four m_sums[static_cast<std::size_t>(M)];
};

}  // namespace alteri
