// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with contraction to fused multiply-add; each loop exists twice, for every processor of
// the architecture and for those with AVX2.
#include "core/multilevel/packed_sums.hpp"

#include "core/multilevel/vector_lanes.hpp"

namespace alteri {

namespace {

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

void addWeightedPlain(const WeightedSum& sum)
{
    addAllWeighted(sum);
}

#if defined(__x86_64__)

[[gnu::target("avx2,fma")]] void addWeightedAvx2(const WeightedSum& sum)
{
    addAllWeighted(sum);
}

#else

constexpr auto addWeightedAvx2 = addWeightedPlain;

#endif

void multiplyEachPlain(const Products& products)
{
    multiplyAll(products);
}

#if defined(__x86_64__)

[[gnu::target("avx2,fma")]] void multiplyEachAvx2(const Products& products)
{
    multiplyAll(products);
}

#else

constexpr auto multiplyEachAvx2 = multiplyEachPlain;

#endif

}  // namespace

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
// NOLINTEND(readability-non-const-parameter)

}  // namespace alteri
