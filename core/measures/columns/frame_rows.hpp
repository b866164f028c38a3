// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace alteri {

/// A column's numbers and categories in some rows, each as often as it is named; levels stay, those
/// too that no row has any more.
Column columnOfRows(const Column& column, const std::vector<std::size_t>& rows);

/// Some variables of a frame in some of its rows.
/// @param variables that it has
Frame frameOfRows(const Frame& frame,
                  const std::vector<std::string>& variables,
                  const std::vector<std::size_t>& rows);

}  // namespace alteri
