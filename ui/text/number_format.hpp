// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/report/number_digits.hpp"

#include <QString>

namespace alteri {

/// A number as people read it: decimal sign of the user's language, a true minus sign, never -0.
QString localNumber(double value, int decimals);
/// The same to the place that a row's standard errors ask for.
QString localNumber(double value, NumberDigits digits);
/// A number that was written with a point, as "<0.001", in the user's language.
QString localWritten(const std::string& number);

/// A p value: three decimals, or "< .001".
QString localP(double p);

}  // namespace alteri
