// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/robustness/specification_curve.hpp"

#include <QString>

namespace alteri {

/// A paragraph that an author can paste: what is stable, and what hangs on one ego or choice.
QString textFor(const SpecificationCurve& curve, const QString& coefficient);

}  // namespace alteri
