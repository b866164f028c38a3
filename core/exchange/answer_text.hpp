// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/exchange/delimited_table.hpp"
#include "core/model/codebook.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace alteri {

// How answers are written in text tables.

/// The number in a cell, with a decimal comma where the table uses it.
std::optional<double> numberIn(const TableCell& cell, const DelimitedTable& table);

/// 1 or 0 for 1/0, true/false, yes/no and ja/nein, in any case.
std::optional<double> yesNoIn(const std::string& text);

/// Checks a cell against the scale of its attribute; categories are given by code or by label.
/// @return nothing if the cell is all right or missing
std::optional<Problem>
checkAnswer(const TableCell& cell, const DelimitedTable& table, const Attribute& attribute);

/// The scale that all values of a column allow: yes-no, numeric, date, nominal (few values) or
/// text. For nominal the categories are the values in alphabetical order.
Attribute attributeFor(const DelimitedTable& table, std::size_t column, Owner owner);

}  // namespace alteri
