// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/measures/networks/composition.hpp"
#include "core/model/codebook.hpp"

#include <vector>

namespace alteri {

/// Network size and the shares of every category, one value per network.
///
/// size: number of ties (0 is a value). share_ATTRIBUTE_CATEGORY: 100 x ties in the category /
/// ties with a known value; missing for a network without known values. A recode with short
/// shares also gives share_GROUP, unless another column has that name.
///
/// @param ties one row per tie, with the columns of alteri, ties and recodes
std::vector<Column>
networkColumns(const Frame& ties, const NetworkRows& rows, const Codebook& codebook);

}  // namespace alteri
