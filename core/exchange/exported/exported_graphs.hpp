// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/foreign_file.hpp"
#include "core/exchange/exported/exported_tables.hpp"

#include <vector>

namespace alteri {

/// Adds the tables that graphs were written from: `egos`, `maps`, `alteri`, `ties` and
/// `alter_ties`. A map that several files have is taken from the first; files with nothing else are
/// among the others.
/// @param files GraphML as `--format graphml` and `graphml-yed` write it
/// @throws Error{ForeignFileInvalid}
void addExportedGraphs(const std::vector<ForeignFile>& files, ExportedTables& into);

}  // namespace alteri
