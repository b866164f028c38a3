// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/exchange/tables/columns/column_reading.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/model/codebook.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace alteri {

// How answers are written in text tables.

/// Checks a cell against the scale of its attribute; categories are given by code or by label.
/// @return nothing if the cell is all right or missing
std::optional<Problem> checkAnswer(const TableCell& cell,
                                   const DelimitedTable& table,
                                   const Attribute& attribute,
                                   const ColumnReading& reading);

/// Whether a cell gives a category as its answer, or as one of several.
bool gives(const TableCell& cell, const Attribute& attribute, CategoryId category);

/// A new attribute for a column. Categories are its values in alphabetical order.
Attribute attributeFor(const ColumnReading& reading, Owner owner);

}  // namespace alteri
