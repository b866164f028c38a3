// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/table.hpp"

#include <string>

namespace alteri {

struct Fit;

/// How the numbers of a row are written: to the same place after the point, in powers of ten where
/// that would take too many zeros.
struct NumberDigits {
    int decimals = 3;
    bool hasPowers = false;

    friend bool operator==(const NumberDigits&, const NumberDigits&) = default;
};

/// The rule for estimates, the same for tables, files and plots: the usual decimals, or as many
/// more as show two significant digits of the standard error; powers of ten beyond six decimals.
///
/// @param error the smallest standard error of the row; without one (0) the decimals are usual
NumberDigits digitsFor(double error, int usual = 3);

/// The rule for variances and covariances: two significant digits of the number itself, or of the
/// residual variance where the number is as good as nothing.
NumberDigits digitsForVariance(double value, const Fit& fit, int usual = 4);

/// "0.25", "0.00017", "1.73e-7": rounded to the place that the digits say, the same in every
/// locale.
std::string numberText(double value, NumberDigits digits);

/// A p value: "0.012"; "<0.001" below that.
std::string pText(double p, int decimals);

/// Cells that are written by these rules where people read them; files have all digits.
TableValue numberCell(double value, NumberDigits digits);
TableValue pCell(double p, int decimals);

}  // namespace alteri
