// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_columns.hpp"

namespace alteri {

/// Makes of a new attribute what the file says about its column: its label, and its categories, if
/// at most a third as many values have no name as have one; those are categories then too. Of
/// columns that name the ends of a scale only, the numbers are kept.
void describe(AnswerColumn& answer,
              const ColumnDescription& description,
              const DelimitedTable& table);

}  // namespace alteri
