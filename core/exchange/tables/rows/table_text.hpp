// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/table.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace alteri {

enum class TableFormat { Text, Csv, Json, Markdown, Html, Latex };

std::optional<TableFormat> tableFormatFrom(std::string_view word);

/// Writes a table. CSV (RFC 4180, comma, LF) and JSON (an array of objects) have all 17 digits;
/// the others round to the decimals of the columns. Undefined is empty, or null in JSON.
std::string writeTable(const Table& table, TableFormat format);

}  // namespace alteri
