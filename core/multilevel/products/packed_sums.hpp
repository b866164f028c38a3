// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/instructions.hpp"

#include <cstddef>

namespace alteri {

/// Arrays of equal length, one after the other, a multiple of four long.
struct Arrays {
    const double* values = nullptr;
    std::ptrdiff_t count = 0;
    std::ptrdiff_t length = 0;
};

/// to += sum of the arrays, each times its weight.
void addWeighted(const Arrays& arrays,
                 const double* weights,
                 double* to,
                 Instructions instructions);

}  // namespace alteri
