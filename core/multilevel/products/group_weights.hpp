// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/within_products.hpp"

#include <Eigen/Core>

namespace alteri {

/// The sampling weight of each group of some rows of a design, see weighEgos(); empty where it has
/// none.
Eigen::ArrayXd egoWeightsOf(const DesignMatrix& design, const GroupedRows& rows);

}  // namespace alteri
