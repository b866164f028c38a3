// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/studies/export_tables.hpp"

namespace alteri {

/// The tables of a study with tags for reasons; what could say who somebody is, is told or taken
/// out.
/// @throws as exportTables()
ExportTables taggedTables(const StudyContents& contents,
                          const ExportChoice& choice,
                          const ExportWatch& watch = {});

/// The tables as text formats have them: categories and reasons as the choice says.
/// @param choice with the form of missing answers
/// @throws as exportTables()
ExportTables plainTables(const StudyContents& contents,
                         const ExportChoice& choice,
                         const ExportWatch& watch = {});

}  // namespace alteri
