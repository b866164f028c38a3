// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with contraction to fused multiply-add.
#include "core/multilevel/products/inner_products.hpp"

#include "core/multilevel/products/loop_dispatch.hpp"
#include "core/multilevel/products/product_tiles.hpp"

#include <algorithm>

namespace alteri {

namespace {

// Twelve sums, with what is multiplied, just fill the sixteen registers.
constexpr std::ptrdiff_t tileRows = 4;
constexpr std::ptrdiff_t tileColumns = 3;

/// M columns of a by N columns of b.
template <int M, int N>
[[gnu::always_inline]] inline void
addTile(const InnerProducts& p, std::ptrdiff_t firstA, std::ptrdiff_t firstB)
{
    RectangleTile<M, N> tile{{p.a + firstA * p.lda, p.lda}, {p.b + firstB * p.ldb, p.ldb}};
    addRows(tile, p.length);
    tile.addTo(p.C + firstA + firstB * p.ldc, p.ldc, p.sign);
}

template <int M>
[[gnu::always_inline]] inline void addTileOf(const InnerProducts& p,
                                             std::ptrdiff_t firstA,
                                             std::ptrdiff_t firstB,
                                             std::ptrdiff_t columns)
{
    switch (columns) {
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

[[gnu::always_inline]] inline void addRectangle(const InnerProducts& p)
{
    for (std::ptrdiff_t j = 0; j < p.n; j += tileColumns)
        for (std::ptrdiff_t i = 0; i < p.m; i += tileRows) {
            const auto columns = std::min(tileColumns, p.n - j);
            switch (std::min(tileRows, p.m - i)) {
            case 1:
                addTileOf<1>(p, i, j, columns);
                break;
            case 2:
                addTileOf<2>(p, i, j, columns);
                break;
            case 3:
                addTileOf<3>(p, i, j, columns);
                break;
            default:
                addTileOf<4>(p, i, j, columns);
                break;
            }
        }
}

/// Asks for the columns that come next, some at a time, into the second cache.
class Fetching {
public:
    explicit Fetching(const RowsAhead& ahead)
        : m_ahead(ahead)
    {
    }

    [[gnu::always_inline]] void columns(std::ptrdiff_t count)
    {
        constexpr std::ptrdiff_t line = 8;
        const auto end = std::min(m_ahead.width, m_fetched + count);
        for (; m_fetched < end; ++m_fetched)
            for (std::ptrdiff_t k = 0; k < m_ahead.count; k += line)
                __builtin_prefetch(m_ahead.columns[m_fetched] + m_ahead.begin + k, 0, 2);
    }

private:
    const RowsAhead& m_ahead;
    std::ptrdiff_t m_fetched = 0;
};

template <int N>
[[gnu::always_inline]] inline void addDiagonal(const InnerProducts& p, std::ptrdiff_t first)
{
    TriangleTile<N> tile{{p.a + first * p.lda, p.lda}};
    addRows(tile, p.length);
    tile.addTo(p.C + first + first * p.ldc, p.ldc, p.sign);
}

/// The last column with M that end before it; returns its square.
template <int M>
[[gnu::always_inline]] inline double addLastColumn(const InnerProducts& p, std::ptrdiff_t first)
{
    const auto last = p.n - 1;
    ColumnTile<M> tile{{p.a + first * p.lda, p.lda}, p.a + last * p.lda};
    addRows(tile, p.length);
    tile.addTo(p.C + first + last * p.ldc, p.sign);
    return tile.square();
}

/// A column that is left over when the others go by four.
[[gnu::always_inline]] inline void addSingleColumn(const InnerProducts& p)
{
    constexpr std::ptrdiff_t most = 12;
    const auto last = p.n - 1;
    double square = 0;
    for (std::ptrdiff_t i = 0; i < last; i += most)
        switch (last - i) {
        case 4:
            square = addLastColumn<4>(p, i);
            break;
        case 8:
            square = addLastColumn<8>(p, i);
            break;
        default:
            square = addLastColumn<12>(p, i);
            break;
        }
    if (last == 0)
        addDiagonal<1>(p, 0);
    else
        p.C[last + last * p.ldc] += square * p.sign;
}

/// Four columns with themselves and with all that follow, up to an end.
[[gnu::always_inline]] inline void
addFourColumns(const InnerProducts& p, std::ptrdiff_t first, std::ptrdiff_t end, Fetching& fetching)
{
    constexpr std::ptrdiff_t columnsPerTile = 2;
    addDiagonal<tileRows>(p, first);
    fetching.columns(columnsPerTile);
    for (std::ptrdiff_t j = first + tileRows; j < end;) {
        const auto columns = end - j == 4 ? 2 : std::min(tileColumns, end - j);
        addTileOf<tileRows>(p, first, j, columns);
        fetching.columns(columnsPerTile);
        j += columns;
    }
}

/// Four columns at a time, and then what is left.
[[gnu::always_inline]] inline void addUpperTriangle(const InnerProducts& p)
{
    const auto left = p.n % tileRows;
    const auto fours = p.n - left;
    Fetching fetching(p.ahead);
    for (std::ptrdiff_t i = 0; i < fours; i += tileRows)
        addFourColumns(p, i, left == 1 ? fours : p.n, fetching);
    if (left == 1)
        addSingleColumn(p);
    else if (left == 2)
        addDiagonal<2>(p, fours);
    else if (left == 3)
        addDiagonal<3>(p, fours);
    fetching.columns(p.ahead.width);
}

[[gnu::always_inline]] inline void addAll(const InnerProducts& p)
{
    p.upperOnly ? addUpperTriangle(p) : addRectangle(p);
}

}  // namespace

void addInnerProducts(const InnerProducts& products, Instructions instructions)
{
    run<addAll>(products, instructions);
}

}  // namespace alteri
