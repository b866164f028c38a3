// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/rows/table_rows.hpp"

#include <cstddef>

namespace alteri {

class HubRows;

/// A value that a query answers with, sent as text, as the cell of a table: nothing where there is
/// NULL, 1 and 0 for yes and no.
TableCell cellOf(const HubRows& rows, std::size_t row, std::size_t column);

/// Whether a column can hold numbers only.
bool isOfNumbers(const HubRows& rows, std::size_t column);

}  // namespace alteri
