// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_source.hpp"

#include <string_view>
#include <vector>

namespace alteri {

/// Whether a file is one of E-NET's (Borgatti's program for ego networks): a VNA file whose parts
/// are `*Ego data` and `*Alter data`, where those of whole networks have nodes and ties.
bool isEnet(std::string_view bytes);

/// The parts of a file of E-NET as tables. Ego comes first in each of them, then the alter, or the
/// two ends of a tie between alteri; where ties do not name ego, it is the one whose alteri both
/// ends are. Users can say otherwise, as of all tables. Parts that are about something else are
/// recognised by their columns, or left out.
///
/// @throws as vnaSections()
std::vector<TableSource> enetTables(const TableSource& file);

}  // namespace alteri
