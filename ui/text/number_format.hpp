// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alteri {

/// A number as people read it: decimal sign of the user's language, a true minus sign, never -0.
QString localNumber(double value, int decimals);

/// A p value: three decimals, or "< .001".
QString localP(double p);

}  // namespace alteri
