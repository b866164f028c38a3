// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/leaving.hpp"
#include "ui/export/file_export.hpp"

#include <QString>

#include <vector>

namespace alteri {

class DataView;

// What leaves a table of data: by the clipboard and in files.

/// The cells selected with their headings, for a spreadsheet of the user's language; empty if
/// there are none.
QString selectedText(const DataView& view);
int selectedRowCount(const DataView& view);

/// What a study keeps of rows that left: those that are selected over the clipboard, or all that
/// are shown as a file.
Leaving selectionLeft(const DataView& view);
Leaving rowsLeft(const DataView& view, const QString& file);

/// What the rows and columns shown can be written as.
/// @param codes of categories, and names of columns in files, for other programs
std::vector<FileFormat> rowFormats(const DataView& view, bool codes);

}  // namespace alteri
