// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/rows/delimited_table.hpp"

namespace alteri {

/// Whether a table that nobody says anything about is one of egos although it has a column `alter`:
/// in German that is age. Its values are such then, and there is one row for each ego; the first
/// rows decide.
bool saysAgesOfEgos(const DelimitedTable& table);

/// Whether such a column of a table of alteri could be age too: no user says what it is, and its
/// values are such, and not just the numbers from 1 on.
bool mayBeAges(const DelimitedTable& table);

}  // namespace alteri
