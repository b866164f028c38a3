// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_reading.hpp"

#include <QString>
#include <QStringList>

namespace alteri {

// How a text table was read, in sentences.

/// What is between the cells of a table: commas, semicolons or tabs.
QString separatorText(char separator);

/// Which encoding a table is read in, if it is not UTF-8.
QString encodingSentence(TableEncoding encoding, const QString& file);

/// What a column is taken for.
QString textFor(ColumnReading::As as);

/// How a table as a whole was read: what separates its cells, how its numbers are written.
QStringList sentencesForForm(const TableReading& reading);

/// All that a person should know about one column: cells that are missing or could not be read,
/// codes that may mean missing, numbers that can be read in two ways.
QStringList sentencesFor(const ColumnReading& column, const QString& file);

/// Codes for missing that no cell holds.
QStringList sentencesFor(const std::vector<TableRules::MissingCode>& unused);

}  // namespace alteri
