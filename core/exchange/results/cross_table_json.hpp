// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/describe/cross_table.hpp"

#include <string>

namespace alteri {

/// A cross table with its test as one JSON object: `of` (ties or networks), `table` (an array of
/// rows) and `test`. Numbers have all their digits; undefined is null.
std::string crossTableJson(const CrossTable& table, CrossPercent percent);

}  // namespace alteri
