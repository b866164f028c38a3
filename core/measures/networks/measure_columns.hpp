// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/measures/networks/composition.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// The measures of networks beside size and shares, a column each: the structure, whose names are
/// those of `structureMeasures` (computed when one of them is asked for), and the composition by
/// every variable of alteri and ties.
///
/// @param ties one row per tie, with the columns of alteri, ties and recodes
/// @param ofEgos attributes of egos by their keys, one row per network
std::shared_ptr<const ColumnSource> measureColumns(const Frame& ties,
                                                   const std::vector<Column>& ofEgos,
                                                   std::shared_ptr<const NetworkRows> rows);

/// The columns of a table again, one row for each of another table's.
///
/// @param names the columns, and how each is called there
/// @param rowOf for each row the one of `source`
std::shared_ptr<const ColumnSource>
repeatedColumns(Frame source,
                std::vector<std::pair<std::string, std::string>> names,
                std::shared_ptr<const NetworkRows> rows);

/// The columns of networks that are identifiers or measures: those of the table of measures, size
/// and structure first.
std::vector<const Column*> measuresOf(const Frame& networks);

}  // namespace alteri
