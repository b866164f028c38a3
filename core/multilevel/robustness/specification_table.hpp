// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/table.hpp"
#include "core/multilevel/robustness/specification_curve.hpp"

namespace alteri {

/// A row per specification, the chosen one first: its kind, what it leaves out, the formula, the
/// estimate with its interval, rows and groups.
Table specificationTable(const SpecificationCurve& curve);

/// "chosen", "predictors", "without-ego", "without-category", "ordinal", "named", "robust-errors",
/// "wild-bootstrap"
std::string wordOf(Specification::Kind kind);

}  // namespace alteri
