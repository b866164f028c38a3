// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/studies/export_tables.hpp"

#include <string>

namespace alteri {

/// A text as R writes it, between quotation marks, without anything beyond ASCII.
std::string rText(const std::string& text);

/// A script for R, without packages, that reads the tables as textOf() wrote them (point, comma),
/// makes factors of categories with labels, in their order, and dates of days, and saves a list of
/// data frames as NAME.rds. It stops where the numbers of rows are not what they were.
std::string rdsScript(const ExportTables& tables, const std::string& name);

/// A study as egor has it: one network per map.
struct EgorTables {
    ExportTable egos;    ///< egoID, the ego's answers
    ExportTable alters;  ///< egoID, alterID, the answers about alter and tie
    ExportTable aaties;  ///< egoID, Source, Target, weight, kind, the answers about the tie
};

/// Where an ego has several maps, each is an ego of egor: its code, `_` and the number of the map.
/// Alteri are those who are on the map.
/// @param tables without tags
EgorTables
egorTables(const StudyContents& contents, const ExportTables& tables, WritingNotes& notes);

/// A script that reads egor's tables and makes an egor object of them (R package egor).
std::string egorScript(const EgorTables& tables);

}  // namespace alteri
