// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace alteri {

/// Splits parts of these heights into columns, in order, the highest column as low as possible.
/// @return for each column where it ends
std::vector<std::size_t> columnEnds(const std::vector<double>& heights, int columns);

}  // namespace alteri
