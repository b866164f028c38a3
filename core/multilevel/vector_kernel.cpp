// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with contraction to fused multiply-add; each loop exists twice, for every processor of
// the architecture and for those with AVX2.
#include "core/multilevel/vector_kernel.hpp"

#include <algorithm>
#include <array>

namespace alteri {

namespace {

using Four [[gnu::vector_size(32U)]] = double;

constexpr std::ptrdiff_t lanes = 4;
// Twelve sums, with what is multiplied, just fill the sixteen registers.
constexpr std::ptrdiff_t tileRows = 4;
constexpr std::ptrdiff_t tileColumns = 3;

// Read from and written to any address, aligned or not: one instruction each.
[[gnu::always_inline]] inline Four four(const double* at)
{
    Four values;
    __builtin_memcpy(&values, at, sizeof values);
    return values;
}

[[gnu::always_inline]] inline void put(double* at, Four values)
{
    __builtin_memcpy(at, &values, sizeof values);
}

[[gnu::always_inline]] inline Four fourTimes(double value)
{
    return Four{value, value, value, value};
}

[[gnu::always_inline]] inline double sumOf(Four v)
{
    return (v[0] + v[2]) + (v[1] + v[3]);
}

/// The sums of four vectors.
[[gnu::always_inline]] inline Four sumsOf(Four a, Four b, Four c, Four d)
{
    const Four ab =
        __builtin_shufflevector(a, b, 0, 4, 2, 6) + __builtin_shufflevector(a, b, 1, 5, 3, 7);
    const Four cd =
        __builtin_shufflevector(c, d, 0, 4, 2, 6) + __builtin_shufflevector(c, d, 1, 5, 3, 7);
    return __builtin_shufflevector(ab, cd, 0, 1, 4, 5)
           + __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
}

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

using Mask [[gnu::vector_size(32U)]] = std::int64_t;

/// Keeps the first `rest` lanes and makes the others zero.
[[gnu::always_inline]] inline void keep(Four& v, std::ptrdiff_t rest)
{
    constexpr std::array<std::int64_t, 8> bits{-1, -1, -1, -1, 0, 0, 0, 0};
    Mask mask;
    __builtin_memcpy(&mask, bits.data() + lanes - rest, sizeof mask);
    v = reinterpret_cast<Four>(reinterpret_cast<Mask>(v) & mask);
}

/// Some columns side by side, so that loops of one length follow each other.
constexpr int columnsTogether = 4;

/// The last values of a piece less the first, and zeros in the lanes left over. What follows the
/// values is read if it may be.
[[gnu::always_inline]] inline Four
lastDeviations(const double* values, std::ptrdiff_t count, bool mayReadOn, Four firsts)
{
    Four last = firsts;
    if (mayReadOn) {
        last = four(values) - firsts;
        keep(last, count);
        return last;
    }
    __builtin_memcpy(&last, values, static_cast<std::size_t>(count) * sizeof(double));
    return last - firsts;
}

/// A piece of N columns.
template <int N>
struct PieceOf {
    const double* values[static_cast<std::size_t>(N)];
    double* out[static_cast<std::size_t>(N)];
    std::ptrdiff_t count;
};

/// Copies the values less the first of each column, and up to three zeros after them; returns the
/// sums of the copies.
template <int N>
[[gnu::always_inline]] inline Four copyFromFirst(const PieceOf<N>& piece, bool mayReadOn)
{
    Four firsts[static_cast<std::size_t>(N)];
    Four totals[static_cast<std::size_t>(columnsTogether)];
    for (auto& total : totals)
        total = Four{};
    for (int j = 0; j < N; ++j)
        firsts[j] = fourTimes(piece.values[j][0]);
    std::ptrdiff_t k = 0;
    for (; k + lanes <= piece.count; k += lanes)
        for (int j = 0; j < N; ++j) {
            const Four deviations = four(piece.values[j] + k) - firsts[j];
            totals[j] += deviations;
            put(piece.out[j] + k, deviations);
        }
    if (k < piece.count)
        for (int j = 0; j < N; ++j) {
            const Four last =
                lastDeviations(piece.values[j] + k, piece.count - k, mayReadOn, firsts[j]);
            totals[j] += last;
            put(piece.out[j] + k, last);
        }
    return sumsOf(totals[0], totals[1], totals[2], totals[3]);
}

[[gnu::always_inline]] inline double
gatherFromFirst(const double* values, const std::int32_t* order, std::ptrdiff_t count, double* out)
{
    const double first = values[order[0]];
    double sum = 0;
    for (std::ptrdiff_t k = 0; k < count; ++k) {
        out[k] = values[order[k]] - first;
        sum += out[k];
    }
    return sum;
}

/// What there is to know of a piece beside its deviations.
[[gnu::always_inline]] inline void
note(const Deviations& d, std::ptrdiff_t piece, std::ptrdiff_t column, double first, double sum)
{
    const auto at = piece + column * d.pieceStride;
    d.first[at] = first;
    d.mean[at] = sum / static_cast<double>(d.pieces[piece].count);
}

template <int N>
[[gnu::always_inline]] inline void copyColumns(const Deviations& d, std::ptrdiff_t column)
{
    std::ptrdiff_t at = 0;
    for (std::ptrdiff_t i = 0; i < d.count; ++i) {
        const auto& piece = d.pieces[i];
        PieceOf<N> part{{}, {}, piece.count};
        for (int j = 0; j < N; ++j) {
            part.values[j] = d.columns[column + j] + piece.begin;
            part.out[j] = d.out + (column + j) * d.stride + at;
        }
        const Four sums = copyFromFirst(part, piece.begin + piece.count + lanes <= d.rows);
        for (int j = 0; j < N; ++j)
            note(d, i, column + j, part.values[j][0], sums[j]);
        at += piece.count;
    }
}

[[gnu::always_inline]] inline void gatherColumn(const Deviations& d, std::ptrdiff_t column)
{
    const double* values = d.columns[column];
    double* out = d.out + column * d.stride;
    for (std::ptrdiff_t i = 0; i < d.count; ++i) {
        const auto* order = d.order + d.pieces[i].begin;
        const double sum = gatherFromFirst(values, order, d.pieces[i].count, out);
        note(d, i, column, values[order[0]], sum);
        out += d.pieces[i].count;
    }
}

/// A few columns at a time, so that memory is read in long runs.
[[gnu::always_inline]] inline void copyAllDeviations(const Deviations& d)
{
    if (d.order != nullptr) {
        for (std::ptrdiff_t j = 0; j < d.width; ++j)
            gatherColumn(d, j);
        return;
    }
    std::ptrdiff_t j = 0;
    for (; j + columnsTogether <= d.width; j += columnsTogether)
        copyColumns<columnsTogether>(d, j);
    for (; j < d.width; ++j)
        copyColumns<1>(d, j);
}

struct WeightedSum {
    Arrays arrays;
    const double* weights;
    double* to;
};

[[gnu::always_inline]] inline void addAllWeighted(const WeightedSum& sum)
{
    for (std::ptrdiff_t k = 0; k < sum.arrays.length; k += lanes) {
        Four total = four(sum.to + k);
        const double* from = sum.arrays.values + k;
        for (std::ptrdiff_t i = 0; i < sum.arrays.count; ++i, from += sum.arrays.length) {
            const double weight = sum.weights[i];
            total += fourTimes(weight) * four(from);
        }
        put(sum.to + k, total);
    }
}

struct Products {
    Arrays arrays;
    const double* other;
    double* products;
};

[[gnu::always_inline]] inline void multiplyAll(const Products& p)
{
    const double* from = p.arrays.values;
    for (std::ptrdiff_t i = 0; i < p.arrays.count; ++i, from += p.arrays.length) {
        Four even = {};
        Four odd = {};
        std::ptrdiff_t k = 0;
        for (; k + 2 * lanes <= p.arrays.length; k += 2 * lanes) {
            even += four(from + k) * four(p.other + k);
            odd += four(from + k + lanes) * four(p.other + k + lanes);
        }
        if (k < p.arrays.length)
            even += four(from + k) * four(p.other + k);
        p.products[i] = sumOf(even + odd);
    }
}

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

void addWeightedPlain(const WeightedSum& sum)
{
    addAllWeighted(sum);
}

void multiplyEachPlain(const Products& products)
{
    multiplyAll(products);
}

void factoriseSmallPlain(const Small& small)
{
    factoriseRows(small);
}

void invertSmallPlain(const Inverse& small)
{
    invertRows(small);
}

void addInnerProductsPlain(const InnerProducts& products)
{
    addAllTiles(products);
}

void copyDeviationsPlain(const Deviations& deviations)
{
    copyAllDeviations(deviations);
}

#if defined(__x86_64__)

[[gnu::target("avx2,fma")]] void addInnerProductsAvx2(const InnerProducts& products)
{
    addAllTiles(products);
}

[[gnu::target("avx2,fma")]] void copyDeviationsAvx2(const Deviations& deviations)
{
    copyAllDeviations(deviations);
}

[[gnu::target("avx2,fma")]] void addWeightedAvx2(const WeightedSum& sum)
{
    addAllWeighted(sum);
}

[[gnu::target("avx2,fma")]] void multiplyEachAvx2(const Products& products)
{
    multiplyAll(products);
}

[[gnu::target("avx2,fma")]] void factoriseSmallAvx2(const Small& small)
{
    factoriseRows(small);
}

[[gnu::target("avx2,fma")]] void invertSmallAvx2(const Inverse& small)
{
    invertRows(small);
}

Instructions askProcessor()
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? Instructions::Avx2
                                                                           : Instructions::Plain;
}

#else

constexpr auto addInnerProductsAvx2 = addInnerProductsPlain;
constexpr auto copyDeviationsAvx2 = copyDeviationsPlain;
constexpr auto addWeightedAvx2 = addWeightedPlain;
constexpr auto multiplyEachAvx2 = multiplyEachPlain;
constexpr auto factoriseSmallAvx2 = factoriseSmallPlain;
constexpr auto invertSmallAvx2 = invertSmallPlain;

Instructions askProcessor()
{
    return Instructions::Plain;
}

#endif

}  // namespace

Instructions bestInstructions()
{
    static const Instructions best = askProcessor();
    return best;
}

void addInnerProducts(const InnerProducts& products, Instructions instructions)
{
    instructions == Instructions::Avx2 ? addInnerProductsAvx2(products)
                                       : addInnerProductsPlain(products);
}

// What a struct of arrays is written through looks to clang-tidy as if it were only read.
// NOLINTBEGIN(readability-non-const-parameter)
void addWeighted(const Arrays& arrays, const double* weights, double* to, Instructions instructions)
{
    const WeightedSum sum{arrays, weights, to};
    instructions == Instructions::Avx2 ? addWeightedAvx2(sum) : addWeightedPlain(sum);
}

void multiplyEach(const Arrays& arrays,
                  const double* other,
                  double* products,
                  Instructions instructions)
{
    const Products all{arrays, other, products};
    instructions == Instructions::Avx2 ? multiplyEachAvx2(all) : multiplyEachPlain(all);
}

void factoriseSmall(double* A,
                    std::ptrdiff_t size,
                    std::ptrdiff_t stride,
                    Instructions instructions)
{
    const Small small{A, size, stride};
    instructions == Instructions::Avx2 ? factoriseSmallAvx2(small) : factoriseSmallPlain(small);
}

void invertSmall(const SmallFactor& factor,
                 double* workspace,
                 double* inverse,
                 Instructions instructions)
{
    const Inverse small{factor.rows, factor.size, factor.stride, workspace, inverse};
    instructions == Instructions::Avx2 ? invertSmallAvx2(small) : invertSmallPlain(small);
}
// NOLINTEND(readability-non-const-parameter)

void copyDeviations(const Deviations& deviations, Instructions instructions)
{
    instructions == Instructions::Avx2 ? copyDeviationsAvx2(deviations)
                                       : copyDeviationsPlain(deviations);
}

}  // namespace alteri
