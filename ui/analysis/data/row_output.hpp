// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace alteri {

class DataView;

// What leaves a table of data: by the clipboard and in files.

/// The cells selected with their headings, for a spreadsheet of the user's language; empty if
/// there are none.
QString selectedText(const DataView& view);
int selectedRowCount(const DataView& view);

/// The rows and columns shown, as a file: HTML, Markdown or LaTeX, TSV or else CSV, by its suffix.
/// @param codes of categories, and names of columns in files, for other programs
QByteArray shownAsFile(const DataView& view, const QString& file, bool codes);

/// The formats that files can have, for those who ask for one.
QString fileFormats(bool codes);

}  // namespace alteri
