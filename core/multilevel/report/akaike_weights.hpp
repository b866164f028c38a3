// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/fit.hpp"

#include <vector>

namespace alteri {

/// Whether information criteria of some models may be compared: two or more, of the same outcome
/// and kind, by ML, on rows that are known to be the same (see shareSample()).
bool haveComparableCriteria(const std::vector<Fit>& fits);

/// The weight of evidence that each is the best of them: exp(-delta / 2) over their sum, delta the
/// AIC less the lowest one (Burnham & Anderson 2002, Model Selection and Multimodel Inference, sec.
/// 2.9).
std::vector<double> akaikeWeights(const std::vector<Fit>& fits);

}  // namespace alteri
