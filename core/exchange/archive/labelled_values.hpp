// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/labelled_table.hpp"

#include <string>

namespace alteri {

/// A value with a label as it stands in a text table, guarded from spreadsheets where it must be.
std::string valueInFile(const LabelledColumn& column, const ValueLabel& label);

}  // namespace alteri
