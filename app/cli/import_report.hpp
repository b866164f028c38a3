// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace alteri {

struct ColumnReading;
struct ImportReport;

/// How a column's codes for missing are named on the command line, where something in it may mean
/// missing.
std::optional<std::string> missingHint(const ColumnReading& column);

/// Prints what was imported and how, and how codes for missing are named if some may be there.
void print(const ImportReport& report);

}  // namespace alteri
