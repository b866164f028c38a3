// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with contraction to fused multiply-add; each loop exists twice, for every processor of
// the architecture and for those with AVX2.
#include "core/multilevel/vector_kernel.hpp"

#include <algorithm>

namespace alteri {

namespace {

// Four numbers at any address.
using Four [[gnu::vector_size(32U), gnu::aligned(8U), gnu::may_alias]] = double;

constexpr std::ptrdiff_t lanes = 4;
constexpr std::ptrdiff_t tile = 4;

[[gnu::always_inline]] inline const Four& four(const double* at)
{
    return *reinterpret_cast<const Four*>(at);
}

[[gnu::always_inline]] inline double sumOf(const Four& v)
{
    return (v[0] + v[2]) + (v[1] + v[3]);
}

/// M columns of a by N columns of b, held in registers.
template <int M, int N>
[[gnu::always_inline]] inline void
addTile(const InnerProducts& p, std::ptrdiff_t firstA, std::ptrdiff_t firstB)
{
    const double* a = p.a + firstA * p.lda;
    const double* b = p.b + firstB * p.ldb;
    Four sums[static_cast<std::size_t>(M)][static_cast<std::size_t>(N)] = {};
    std::ptrdiff_t k = 0;
    for (; k + lanes <= p.length; k += lanes)
        for (int i = 0; i < M; ++i)
            for (int j = 0; j < N; ++j)
                sums[i][j] += four(a + i * p.lda + k) * four(b + j * p.ldb + k);
    for (int i = 0; i < M; ++i)
        for (int j = 0; j < N; ++j) {
            if (p.upperOnly && firstA + i > firstB + j)
                continue;
            double sum = sumOf(sums[i][j]);
            for (std::ptrdiff_t rest = k; rest < p.length; ++rest)
                sum += a[i * p.lda + rest] * b[j * p.ldb + rest];
            p.C[firstA + i + (firstB + j) * p.ldc] += p.sign * sum;
        }
}

template <int M>
[[gnu::always_inline]] inline void
addTileOf(const InnerProducts& p, std::ptrdiff_t firstA, std::ptrdiff_t firstB)
{
    switch (std::min(tile, p.n - firstB)) {
    case 1:
        addTile<M, 1>(p, firstA, firstB);
        break;
    case 2:
        addTile<M, 2>(p, firstA, firstB);
        break;
    case 3:
        addTile<M, 3>(p, firstA, firstB);
        break;
    default:
        addTile<M, 4>(p, firstA, firstB);
        break;
    }
}

[[gnu::always_inline]] inline void addAllTiles(const InnerProducts& p)
{
    for (std::ptrdiff_t j = 0; j < p.n; j += tile)
        for (std::ptrdiff_t i = 0; i < p.m; i += tile) {
            if (p.upperOnly && i > j + tile - 1)
                break;
            switch (std::min(tile, p.m - i)) {
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

/// Copies count values less their first one; returns the sum of the copies.
[[gnu::always_inline]] inline double
copyFromFirst(const double* values, std::ptrdiff_t count, double* out)
{
    const double first = values[0];
    const Four firsts = {first, first, first, first};
    Four sums = {};
    std::ptrdiff_t k = 0;
    for (; k + lanes <= count; k += lanes) {
        const Four deviations = four(values + k) - firsts;
        sums += deviations;
        *reinterpret_cast<Four*>(out + k) = deviations;
    }
    double sum = sumOf(sums);
    for (; k < count; ++k) {
        out[k] = values[k] - first;
        sum += out[k];
    }
    return sum;
}

[[gnu::always_inline]] inline double
copyFromFirst(const double* values, const std::int32_t* order, std::ptrdiff_t count, double* out)
{
    const double first = values[order[0]];
    double sum = 0;
    for (std::ptrdiff_t k = 0; k < count; ++k) {
        out[k] = values[order[k]] - first;
        sum += out[k];
    }
    return sum;
}

[[gnu::always_inline]] inline void subtract(double* values, std::ptrdiff_t count, double amount)
{
    const Four amounts = {amount, amount, amount, amount};
    std::ptrdiff_t k = 0;
    for (; k + lanes <= count; k += lanes)
        *reinterpret_cast<Four*>(values + k) -= amounts;
    for (; k < count; ++k)
        values[k] -= amount;
}

[[gnu::always_inline]] inline void copyAllDeviations(const Deviations& d)
{
    for (std::ptrdiff_t j = 0; j < d.width; ++j) {
        double* out = d.out + j * d.stride;
        const double sum = d.order != nullptr
                               ? copyFromFirst(d.columns[j], d.order + d.begin, d.count, out)
                               : copyFromFirst(d.columns[j] + d.begin, d.count, out);
        d.means[j] = sum / static_cast<double>(d.count);
        subtract(out, d.count, d.means[j]);
    }
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

Instructions askProcessor()
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? Instructions::Avx2
                                                                           : Instructions::Plain;
}

#else

constexpr auto addInnerProductsAvx2 = addInnerProductsPlain;
constexpr auto copyDeviationsAvx2 = copyDeviationsPlain;

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

void copyDeviations(const Deviations& deviations, Instructions instructions)
{
    instructions == Instructions::Avx2 ? copyDeviationsAvx2(deviations)
                                       : copyDeviationsPlain(deviations);
}

}  // namespace alteri
