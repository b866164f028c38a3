// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/node_loops.hpp"

#include "core/multilevel/generalised/with_terms.hpp"
#include "core/multilevel/products/loop_dispatch.hpp"
#include "core/multilevel/products/vector_exponential.hpp"
#include "core/multilevel/products/vector_lanes.hpp"

#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace alteri {

namespace {

constexpr double largestPower = 600;
constexpr double largestFactor = 1e150;  // so that no product overflows

using Bits [[gnu::vector_size(32U)]] = std::uint64_t;

[[gnu::always_inline]] inline Four limited(Four values)
{
    const Four limit = fourTimes(largestFactor);
    return values < limit ? values : limit;
}

/// Takes the powers of two off a product.
[[gnu::always_inline]] inline void splitOff(Four& product, Bits& exponent)
{
    constexpr std::uint64_t mantissa = 0x000fffffffffffffU;
    constexpr std::uint64_t ofOne = 0x3ff0000000000000U;
    const auto bits = reinterpret_cast<Bits>(product);
    exponent += (bits >> 52U) - 1023U;
    product = reinterpret_cast<Four>((bits & mantissa) | ofOne);
}

[[gnu::always_inline]] inline void logitRow(const LogitNodes& work, std::ptrdiff_t row)
{
    const Four one = fourTimes(1);
    const Four above = fourTimes(work.above[row]);
    const Four below = fourTimes(work.below[row]);
    const Four both = fourTimes(work.both[row]);
    const auto at = row * work.nodes;
    for (std::ptrdiff_t k = 0; k < work.nodes; k += lanes) {
        const Four a = limited(above * four(work.t + k));
        const Four b = limited(below * four(work.inverse + k));
        const Four whole = one + a + b + both;
        // The product's power of two is taken off at every row.
        Four product = four(work.product + k) * whole;
        Bits exponent;
        __builtin_memcpy(&exponent, work.exponent + k, sizeof exponent);
        splitOff(product, exponent);
        __builtin_memcpy(work.exponent + k, &exponent, sizeof exponent);
        put(work.product + k, product);
        if (!work.withDerivatives)
            continue;
        const Four r = one / whole;
        const Four d1 = (a + both) * r;   // 1 - F(u)
        const Four d2 = -(b + both) * r;  // -F(l)
        put(work.terms.d1 + at + k, d1);
        put(work.terms.d2 + at + k, d2);
        put(work.terms.d11 + at + k, -(one + b) * r * d1);
        put(work.terms.d22 + at + k, (one + a) * r * d2);
    }
}

[[gnu::always_inline]] inline void logitLoop(const LogitNodes& work)
{
    for (std::ptrdiff_t row = 0; row < work.rows; ++row)
        logitRow(work, row);
}

[[gnu::always_inline]] inline void powerLoop(const NodePowers& work)
{
    const Four limit = fourTimes(largestPower);
    for (std::ptrdiff_t k = 0; k < work.nodes; k += lanes) {
        Four power = fourTimes(work.deviation) * four(work.v + k);
        power = power > limit ? limit : power;
        power = power < -limit ? -limit : power;
        const Four t = exponential(power);
        put(work.t + k, t);
        put(work.inverse + k, fourTimes(1) / t);
    }
}

[[gnu::always_inline]] inline void shareLoop(const NodeShares& work)
{
    double top = -std::numeric_limits<double>::infinity();
    for (std::ptrdiff_t k = 0; k < work.nodes; ++k) {
        work.logWeight[k] -=
            static_cast<double>(static_cast<std::int64_t>(work.exponent[k])) * std::numbers::ln2;
        top = work.logWeight[k] > top ? work.logWeight[k] : top;
    }
    Four all{};
    const Four none = fourTimes(-700);
    for (std::ptrdiff_t k = 0; k < work.nodes; k += lanes) {
        const Four power = four(work.logWeight + k) - fourTimes(top);
        Four share = exponential(power) / four(work.product + k);
        share = power > none ? share : Four{};
        put(work.share + k, share);
        all += share;
    }
    const double sum = sumOf(all);
    for (std::ptrdiff_t k = 0; k < work.nodes; k += lanes)
        put(work.share + k, four(work.share + k) / fourTimes(sum));
    *work.logSum = top + std::log(sum);
}

[[gnu::always_inline]] inline void exponentialLoop(const Exponentials& work)
{
    for (std::ptrdiff_t k = 0; k < work.count; k += lanes)
        put(work.out + k, exponential(four(work.x + k)));
}

[[gnu::always_inline]] inline void logitRowsLoop(const LogitRows& work)
{
    const Four one = fourTimes(1);
    const Four t = fourTimes(work.t);
    const Four inverse = fourTimes(work.inverse);
    Four first{};
    Four second{};
    Four product = one;
    Bits exponent{};
    for (std::ptrdiff_t k = 0; k < work.rows; k += lanes) {
        const Four a = limited(four(work.above + k) * t);
        const Four b = limited(four(work.below + k) * inverse);
        const Four both = four(work.both + k);
        const Four whole = one + a + b + both;
        product *= whole;
        splitOff(product, exponent);
        const Four r = one / whole;
        const Four d1 = (a + both) * r;
        const Four d2 = (b + both) * r;
        first += d2 - d1;
        second -= ((one + b) * d1 + (one + a) * d2) * r;
    }
    double value = 0;
    for (std::size_t lane = 0; lane < lanes; ++lane)
        value -=
            std::log(product[lane])
            + static_cast<double>(static_cast<std::int64_t>(exponent[lane])) * std::numbers::ln2;
    work.sums[0] = value;
    work.sums[1] = sumOf(first);
    work.sums[2] = sumOf(second);
}

template <class Terms>
void rowLoop(const RowNodes& work, const Terms& termsAt)
{
    for (std::ptrdiff_t j = 0; j < work.rows; ++j) {
        const auto& row = work.row[j];
        const auto at = j * work.nodes;
        for (std::ptrdiff_t k = 0; k < work.nodes; ++k) {
            double shift = 0;
            for (std::ptrdiff_t c = 0; c < work.effects; ++c)
                shift += work.slopes[j * work.effects + c] * work.v[c * work.nodes + k];
            const double eta = work.eta[j] + shift;
            double e = 0;
            if constexpr (Terms::usesExponential)
                e = work.t != nullptr ? work.exponential[j] * work.t[k] : std::exp(eta);
            const auto terms = termsAt(row, eta, e);
            work.value[k] += row.weight * terms.value;
            if (!work.withDerivatives)
                continue;
            work.terms.d1[at + k] = row.weight * terms.d1;
            work.terms.d11[at + k] = row.weight * terms.d11;
            if (!work.hasSecond)
                continue;
            work.terms.d2[at + k] = row.weight * terms.d2;
            work.terms.d12[at + k] = row.weight * terms.d12;
            work.terms.d22[at + k] = row.weight * terms.d22;
        }
    }
}

/// Adds x d eta of some rows to the gradient.
template <std::size_t rows>
[[gnu::always_inline]] inline void addGradient(const NodeSums& work, std::ptrdiff_t first)
{
    const Four sign1 = fourTimes(work.sign1);
    const Four sign2 = fourTimes(work.sign2);
    for (std::ptrdiff_t k = 0; k < work.nodes; k += lanes) {
        std::array<Four, rows> d{};
        for (std::size_t r = 0; r < rows; ++r) {
            const auto at = (first + static_cast<std::ptrdiff_t>(r)) * work.nodes + k;
            d[r] = sign1 * four(work.terms.d1 + at);
            if (work.terms.d2 != nullptr)
                d[r] += sign2 * four(work.terms.d2 + at);
        }
        for (std::ptrdiff_t c = 0; c < work.columns; ++c) {
            const double* x = work.x + c * work.stride + first;
            double* out = work.gradient + c * work.nodes + k;
            Four sum = four(out);
            for (std::size_t r = 0; r < rows; ++r)
                sum += fourTimes(x[r]) * d[r];
            put(out, sum);
        }
    }
}

/// Sums of one array times three moments.
[[gnu::always_inline]] inline void
threeMoments(const NodeSums& work, const double* values, double* out)
{
    Four s0{};
    Four s1{};
    Four s2{};
    for (std::ptrdiff_t k = 0; k < work.nodes; k += lanes) {
        const Four value = four(values + k);
        s0 += value * four(work.moment + k);
        s1 += value * four(work.moment + work.nodes + k);
        s2 += value * four(work.moment + 2 * work.nodes + k);
    }
    out[0] = sumOf(s0);
    out[work.stride] = sumOf(s1);
    out[2 * work.stride] = sumOf(s2);
}

[[gnu::always_inline]] inline void
allMoments(const NodeSums& work, const double* values, double* out)
{
    for (std::ptrdiff_t m = 0; m < work.moments; ++m) {
        Four sum{};
        for (std::ptrdiff_t k = 0; k < work.nodes; k += lanes)
            sum += four(values + k) * four(work.moment + m * work.nodes + k);
        out[m * work.stride] = sumOf(sum);
    }
}

[[gnu::always_inline]] inline void sumLoop(const NodeSums& work)
{
    std::ptrdiff_t row = 0;
    for (; row + lanes <= work.rows; row += lanes)
        addGradient<lanes>(work, row);
    for (; row < work.rows; ++row)
        addGradient<1>(work, row);
    const std::array arrays{work.terms.d11, work.terms.d12, work.terms.d22};
    for (std::size_t a = 0; a < arrays.size(); ++a) {
        if (arrays[a] == nullptr)
            continue;
        double* out = work.second + static_cast<std::ptrdiff_t>(a) * work.moments * work.stride;
        for (row = 0; row < work.rows; ++row)
            if (work.moments == 3)
                threeMoments(work, arrays[a] + row * work.nodes, out + row);
            else
                allMoments(work, arrays[a] + row * work.nodes, out + row);
    }
}

[[gnu::always_inline]] inline void addTo(double* out, const double* values, std::ptrdiff_t count)
{
    for (std::ptrdiff_t k = 0; k < count; k += lanes)
        put(out + k, four(out + k) + four(values + k));
}

[[gnu::always_inline]] inline void thresholdLoop(const ThresholdSums& work)
{
    for (std::ptrdiff_t row = 0; row < work.rows; ++row) {
        const std::ptrdiff_t above = work.category[row];
        const auto at = row * work.nodes;
        if (above < work.thresholds)
            addTo(work.gradient + above * work.nodes, work.d1 + at, work.nodes);
        if (above > 0)
            addTo(work.gradient + (above - 1) * work.nodes, work.d2 + at, work.nodes);
    }
}

[[gnu::always_inline]] inline void predictorLoop(const Predictors& work)
{
    for (std::ptrdiff_t row = 0; row < work.rows; row += lanes) {
        Four sum = four(work.out + row);
        for (std::ptrdiff_t c = 0; c < work.columns; ++c)
            sum += fourTimes(work.coefficients[c]) * four(work.x + c * work.stride + row);
        put(work.out + row, sum);
    }
}

[[gnu::always_inline]] inline void columnSumLoop(const ColumnSums& work)
{
    for (std::ptrdiff_t c = 0; c < work.columns; ++c) {
        const double* x = work.x + c * work.stride;
        Four sum{};
        for (std::ptrdiff_t row = 0; row < work.rows; row += lanes)
            sum += four(x + row) * four(work.w + row);
        work.out[c] += sumOf(sum);
    }
}

[[gnu::always_inline]] inline void turnLoop(const TurnedColumns& work)
{
    for (std::ptrdiff_t i = work.columns - 1; i >= 0; --i) {
        const double* turn = work.turn + i * work.columns;
        double* out = work.x + i * work.stride;
        for (std::ptrdiff_t row = 0; row < work.rows; row += lanes) {
            Four sum = fourTimes(turn[i]) * four(out + row);
            for (std::ptrdiff_t k = 0; k < i; ++k)
                sum += fourTimes(turn[k]) * four(work.x + k * work.stride + row);
            put(out + row, sum);
        }
    }
}

[[gnu::always_inline]] inline void productLoop(const WeightedProducts& work)
{
    for (std::ptrdiff_t c = 0; c < work.columns; ++c) {
        const double* one = work.x + c * work.stride;
        for (std::ptrdiff_t d = c; d < work.columns; ++d) {
            const double* other = work.x + d * work.stride;
            Four sum{};
            for (std::ptrdiff_t r = 0; r < work.rows; r += lanes)
                sum += four(one + r) * four(work.w + r) * four(other + r);
            work.out[d * work.leading + c] += sumOf(sum);
        }
    }
}

}  // namespace

void runLogitNodes(const LogitNodes& work, Instructions instructions)
{
    run<logitLoop>(work, instructions);
}

void runNodePowers(const NodePowers& work, Instructions instructions)
{
    run<powerLoop>(work, instructions);
}

void runNodeShares(const NodeShares& work, Instructions instructions)
{
    run<shareLoop>(work, instructions);
}

void runExponentials(const Exponentials& work, Instructions instructions)
{
    run<exponentialLoop>(work, instructions);
}

void runLogitRows(const LogitRows& work, Instructions instructions)
{
    run<logitRowsLoop>(work, instructions);
}

void runRowNodes(const RowNodes& work)
{
    withTerms(work.family, work.link, work.theta,
              [&](const auto& termsAt) { rowLoop(work, termsAt); });
}

void runNodeSums(const NodeSums& work, Instructions instructions)
{
    run<sumLoop>(work, instructions);
}

void runThresholdSums(const ThresholdSums& work, Instructions instructions)
{
    run<thresholdLoop>(work, instructions);
}

void runPredictors(const Predictors& work, Instructions instructions)
{
    run<predictorLoop>(work, instructions);
}

void runColumnSums(const ColumnSums& work, Instructions instructions)
{
    run<columnSumLoop>(work, instructions);
}

void runTurn(const TurnedColumns& work, Instructions instructions)
{
    run<turnLoop>(work, instructions);
}

void runWeightedProducts(const WeightedProducts& work, Instructions instructions)
{
    run<productLoop>(work, instructions);
}

}  // namespace alteri
