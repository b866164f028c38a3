// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/inference/fit.hpp"

#include <QString>
#include <QStringList>

namespace alteri {

/// What a coefficient says, in one sentence with the study's own variables and its 95 % interval;
/// nothing for an intercept.
///
/// @param ties the data of the model, for what its outcome is called
QString effectSentence(const Fit& fit, const Coefficient& coefficient, const Frame& ties);

/// Where a reading of the coefficient would go wrong: odds ratios, few egos, means of egos.
QStringList effectWarnings(const Fit& fit, const Coefficient& coefficient);

/// Both, for tool tips and beneath plots.
QString effectText(const Fit& fit, const Coefficient& coefficient, const Frame& ties);

}  // namespace alteri
