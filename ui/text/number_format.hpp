// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/report/number_digits.hpp"

#include <QString>

#include <optional>

namespace alteri {

/// A number as people read it: decimal sign of the user's language, a true minus sign, never -0.
QString localNumber(double value, int decimals);
/// The same to the place that a row's standard errors ask for.
QString localNumber(double value, NumberDigits digits);
/// A number that was written with a point, as "<0.001", in the user's language.
QString localWritten(const std::string& number);

/// The same signs in what is written already, numbers or a cell of some: for places that isolate
/// what they show.
QString withLocalSigns(QString written);

/// A number as it is typed: either decimal sign, either minus, see plainNumerals().
std::optional<double> numberFrom(const QString& typed);

/// A p value: three decimals, or "< .001".
QString localP(double p);

}  // namespace alteri
