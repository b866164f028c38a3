// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with contraction to fused multiply-add.
#include "core/multilevel/products/packed_sums.hpp"

#include "core/multilevel/products/loop_dispatch.hpp"
#include "core/multilevel/products/vector_lanes.hpp"

namespace alteri {

namespace {

struct WeightedSum {
    Arrays arrays;
    const double* weights;
    double* to;
};

/// N times four numbers of each array from a place on, as many sums at a time.
template <int N>
[[gnu::always_inline]] inline void addWeightedAt(const WeightedSum& sum, std::ptrdiff_t place)
{
    Four totals[static_cast<std::size_t>(N)];
    for (int k = 0; k < N; ++k)
        totals[k] = four(sum.to + place + k * lanes);
    const double* from = sum.arrays.values + place;
    for (std::ptrdiff_t i = 0; i < sum.arrays.count; ++i, from += sum.arrays.length) {
        const Four weight = fourTimes(sum.weights[i]);
        for (int k = 0; k < N; ++k)
            totals[k] += weight * four(from + k * lanes);
    }
    for (int k = 0; k < N; ++k)
        put(sum.to + place + k * lanes, totals[k]);
}

[[gnu::always_inline]] inline void addAllWeighted(const WeightedSum& sum)
{
    constexpr int together = 8;
    std::ptrdiff_t k = 0;
    for (; k + together * lanes <= sum.arrays.length; k += together * lanes)
        addWeightedAt<together>(sum, k);
    for (; k + together / 2 * lanes <= sum.arrays.length; k += together / 2 * lanes)
        addWeightedAt<together / 2>(sum, k);
    for (; k < sum.arrays.length; k += lanes)
        addWeightedAt<1>(sum, k);
}

}  // namespace

// What a struct of arrays is written through looks to clang-tidy as if it were only read.
// NOLINTBEGIN(readability-non-const-parameter)
void addWeighted(const Arrays& arrays, const double* weights, double* to, Instructions instructions)
{
    const WeightedSum sum{arrays, weights, to};
    run<addAllWeighted>(sum, instructions);
}
// NOLINTEND(readability-non-const-parameter)

}  // namespace alteri
