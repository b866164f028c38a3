// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/rows/delimited_rows.hpp"
#include "core/measures/variables/row_filter.hpp"

#include <QString>

namespace alteri {

// The tables of data in the user's language.

QString textFor(DataRows rows);
/// What a file of them may be called.
QString fileNameFor(DataRows rows);

/// The heading of a column; columns about others than the table's own subjects say so.
QString titleFor(const DataColumn& column, DataRows rows);
/// The name of a column in files and settings.
QString keyFor(const DataColumn& column);

/// A cell as shown: labels, numbers as the user's language writes them, reasons for missing.
QString cellText(const DataColumn& column, DataColumn::Cell cell);
/// All digits of a number, with the decimal sign of the user's language and a true minus.
QString numberText(double number);

/// What a filter lets pass, e.g. "Type: State actor, Welfare".
QString filterText(const DataColumn& column, DataRows rows, const ColumnFilter& filter);

/// Rows as they are shown, for spreadsheets of the user's language.
DelimitedStyle shownStyle();
/// Codes, for other programs; reasons for missing as words of files.
DelimitedStyle codeStyle();

}  // namespace alteri
