// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "ui/analysis/results/result_rows.hpp"

#include <QStringList>

namespace alteri {

/// The codebook: every attribute with its scale, every category with its code, and the groupings.
ResultRows codebookRows(const Codebook& codebook);

/// Everything that a model's estimates rest on and that its coefficients do not show, a sentence
/// each: criterion, sample, references, groupings, centring, what was left out.
QStringList specificationOf(const Fit& fit);

}  // namespace alteri
