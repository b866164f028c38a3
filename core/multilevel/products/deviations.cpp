// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with contraction to fused multiply-add.
#include "core/multilevel/products/deviations.hpp"

#include "core/multilevel/products/loop_dispatch.hpp"
#include "core/multilevel/products/vector_lanes.hpp"

namespace alteri {

namespace {

// Some columns go side by side, so that loops of one length follow each other: four, and at the
// end two to five, so that none is left over alone.
constexpr std::ptrdiff_t columnsTogether = 4;
constexpr std::ptrdiff_t mostColumns = 5;

/// The last values of a piece less the first, and zeros in the lanes left over. What follows the
/// values is read if it may be.
[[gnu::always_inline]] inline Four
lastDeviations(const double* values, std::ptrdiff_t count, bool mayReadOn, Four firsts)
{
    if (mayReadOn)
        return masked(four(values) - firsts, firstLanes(count));
    Four last = firsts;
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

/// N rounded up to whole vectors.
template <int N>
constexpr std::size_t padded = (N + 3) / 4 * 4;

/// Copies the values less the first of each column, and up to three zeros after them.
///
/// @param means of the copies; room for padded<N>
template <int N>
[[gnu::always_inline]] inline void
copyFromFirst(const PieceOf<N>& piece, bool mayReadOn, double* means)
{
    Four firsts[static_cast<std::size_t>(N)];
    Four totals[padded<N>];
    for (auto& total : totals)
        total = Four{};
    for (int j = 0; j < N; ++j)
        firsts[j] = fourTimes(piece.values[j][0]);
    std::ptrdiff_t k = 0;
    for (; k + lanes < piece.count; k += lanes)
        for (int j = 0; j < N; ++j) {
            const Four deviations = four(piece.values[j] + k) - firsts[j];
            totals[j] += deviations;
            put(piece.out[j] + k, deviations);
        }
    for (int j = 0; j < N; ++j) {
        const Four last =
            lastDeviations(piece.values[j] + k, piece.count - k, mayReadOn, firsts[j]);
        totals[j] += last;
        put(piece.out[j] + k, last);
    }
    const Four counts = fourTimes(static_cast<double>(piece.count));
    for (std::size_t j = 0; j < padded<N>; j += 4)
        put(means + j, sumsOf(totals[j], totals[j + 1], totals[j + 2], totals[j + 3]) / counts);
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
note(const Deviations& d, std::ptrdiff_t piece, std::ptrdiff_t column, double first, double mean)
{
    const auto at = piece + column * d.pieceStride;
    d.first[at] = first;
    d.mean[at] = mean;
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
        double means[padded<N>];
        copyFromFirst(part, piece.begin + piece.count + lanes <= d.rows, means);
        for (int j = 0; j < N; ++j)
            note(d, i, column + j, part.values[j][0], means[j]);
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
        note(d, i, column, values[order[0]], sum / static_cast<double>(d.pieces[i].count));
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
    for (; d.width - j > mostColumns; j += columnsTogether)
        copyColumns<columnsTogether>(d, j);
    switch (d.width - j) {
    case 1:
        copyColumns<1>(d, j);
        break;
    case 2:
        copyColumns<2>(d, j);
        break;
    case 3:
        copyColumns<3>(d, j);
        break;
    case 4:
        copyColumns<4>(d, j);
        break;
    case 5:
        copyColumns<5>(d, j);
        break;
    default:
        break;
    }
}

}  // namespace

void copyDeviations(const Deviations& deviations, Instructions instructions)
{
    run<copyAllDeviations>(deviations, instructions);
}

}  // namespace alteri
