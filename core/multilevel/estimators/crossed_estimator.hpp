// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/estimators/estimator.hpp"

namespace alteri {

/// A model with several groupings, crossed or nested.
std::unique_ptr<Estimator> makeCrossedEstimator(const DesignMatrix& design,
                                                const GroupedRows& rows,
                                                const std::stop_token& stop);

}  // namespace alteri
