// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/describe/histogram.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace alteri {

namespace {

constexpr double mostIntegers = 30;
constexpr double mostBins = 60;

std::vector<double> knownValues(const NumberValues& numbers)
{
    std::vector<double> known;
    known.reserve(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (!numbers.isMissing(i))
            known.push_back(numbers.values[i]);
    return known;
}

double quantile(const std::vector<double>& sorted, double share)
{
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const auto above = std::min(below + 1, sorted.size() - 1);
    const double part = at - static_cast<double>(below);
    return sorted[below] + part * (sorted[above] - sorted[below]);
}

/// The round width nearest by ratio; whole for whole numbers, so that no bin is empty by design.
double roundWidth(double width, bool whole)
{
    const double power = std::pow(10, std::floor(std::log10(width)));
    constexpr std::array factors{1.0, 2.0, 2.5, 5.0, 10.0};
    double best = power;
    for (const double factor : factors) {
        const double each = factor * power;
        if (whole && each != std::floor(each))
            continue;
        if (std::abs(std::log(each / width)) < std::abs(std::log(best / width)))
            best = each;
    }
    return whole ? std::max(1.0, best) : best;
}

/// The bin that a value is in, counted from `start`. What rounding puts just below an edge belongs
/// to the bin above it.
std::size_t binOf(double value, double start, double width)
{
    constexpr double rounding = 1e-9;
    return static_cast<std::size_t>(std::max(0.0, std::floor((value - start) / width + rounding)));
}

Histogram emptyBins(std::vector<double> values, double lowest, double highest, bool whole)
{
    const double range = highest - lowest;
    if (range == 0)
        return {lowest - 0.5, 1, whole, {0}};
    if (whole && range < mostIntegers)
        return {lowest - 0.5, 1, true,
                std::vector<std::size_t>(static_cast<std::size_t>(range) + 1)};
    const double sturges = range / (std::log2(static_cast<double>(values.size())) + 1);
    double width = freedmanDiaconisWidth(std::move(values));
    width = std::max(width > 0 ? width : sturges, range / mostBins);
    width = roundWidth(width, whole);
    const double start = std::floor(lowest / width + 1e-9) * width;
    return {start, width, false, std::vector<std::size_t>(binOf(highest, start, width) + 1)};
}

}  // namespace

double freedmanDiaconisWidth(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const double range = quantile(values, 0.75) - quantile(values, 0.25);
    return 2 * range / std::cbrt(static_cast<double>(values.size()));
}

std::optional<Histogram> histogramOf(const NumberValues& numbers)
{
    auto values = knownValues(numbers);
    if (values.empty())
        return std::nullopt;
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    const bool whole = std::all_of(values.begin(), values.end(),
                                   [](double value) { return value == std::floor(value); });
    auto histogram = emptyBins(values, *lowest, *highest, whole);
    const auto last = histogram.counts.size() - 1;
    for (const double value : values)
        ++histogram.counts[std::min(last, binOf(value, histogram.start, histogram.width))];
    return histogram;
}

}  // namespace alteri
