// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with contraction to fused multiply-add.
#include "core/multilevel/packed_sums.hpp"

#include "core/multilevel/loop_dispatch.hpp"
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

}  // namespace

// What a struct of arrays is written through looks to clang-tidy as if it were only read.
// NOLINTBEGIN(readability-non-const-parameter)
void addWeighted(const Arrays& arrays, const double* weights, double* to, Instructions instructions)
{
    const WeightedSum sum{arrays, weights, to};
    run<addAllWeighted>(sum, instructions);
}

void multiplyEach(const Arrays& arrays,
                  const double* other,
                  double* products,
                  Instructions instructions)
{
    const Products all{arrays, other, products};
    run<multiplyAll>(all, instructions);
}
// NOLINTEND(readability-non-const-parameter)

}  // namespace alteri
