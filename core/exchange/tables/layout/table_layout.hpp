// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_source.hpp"

#include <optional>
#include <vector>

namespace alteri {

/// Finds out what each of some tables is about and makes of them those of a study: by the names of
/// their columns, as egor (three files, two with columns for pairs of alteri, one with columns for
/// alteri too; a file for each ego), openeddi, EgoWeb, ideanet and Network Canvas write them, and
/// matrices of ties. Sheets of a workbook and parts of a file of E-NET are tables. Where there is
/// no table of egos they are those of the alteri, and alteri those of the ties.
///
/// The notes of the result say what was understood. Tables are not judged: what is wrong with their
/// rows is told when they are imported.
///
/// @param rules what the user says about how the tables are written
/// @throws Error{TableRoleUnknown} with all tables that are about nothing known, and
///         Error{MatrixEgoUnknown}; as sheetRows()
StudyTables recognisedTables(std::vector<TableSource> sources, const TableRules& rules);

/// The sheets of workbooks and the parts of files of E-NET as tables of their own, so that each can
/// be told what it is; all else as it is.
/// @throws as sheetRows(), enetTables()
std::vector<TableSource> singleTables(std::vector<TableSource> sources);

/// What the rows of a table are about: what the user says, or what its columns do. Matrices of ties
/// are about ties, and tables of egos and their alteri together about alteri.
/// @return nothing if that is nothing known
std::optional<TableKind> kindOf(const TableSource& source, const TableRules& rules);

/// Arranges tables whose roles the user named as importTables() takes them: matrices of ties,
/// columns for pairs of alteri beside those of egos, codes for missing of the program that wrote
/// them. What it understood is added to their notes.
/// @throws Error{MatrixEgoUnknown}
void arrangeTables(StudyTables& tables);

}  // namespace alteri
