// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_data.hpp"

#include <stop_token>

namespace alteri {

/// Forms the basis of the predictors over the rows that count; `basis.intercept` says whether a
/// constant is among them.
///
/// @throws Error{Cancelled}
void formPredictorBasis(GeneralisedData& data, const std::stop_token& stop);

}  // namespace alteri
