// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"

#include <optional>
#include <vector>

namespace alteri {

/// How numbers are distributed over bins of equal width. A bin holds its lower edge, not its upper.
struct Histogram {
    double start = 0;  ///< lower edge of the first bin
    double width = 1;
    bool ofIntegers = false;  ///< each bin is one whole number, in its middle
    std::vector<std::size_t> counts;

    double edge(std::size_t bin) const { return start + static_cast<double>(bin) * width; }
};

/// 2 IQR n^(-1/3) with quantiles between the order statistics (Hyndman & Fan's type 7), after
/// Freedman & Diaconis (1981), Zeitschrift für Wahrscheinlichkeitstheorie 57. 0 if half of the
/// values are equal.
double freedmanDiaconisWidth(std::vector<double> values);

/// Few different whole numbers get a bin each; other numbers bins of Freedman & Diaconis' width
/// (Sturges' where that is 0), rounded to 1, 2, 2.5 or 5 times a power of ten so that edges are
/// round numbers.
/// @return nothing without a known value
std::optional<Histogram> histogramOf(const NumberValues& numbers);

}  // namespace alteri
