// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_source.hpp"

#include <QString>
#include <QStringList>

#include <vector>

namespace alteri {

/// Endings of the files that can be imported as tables, as file dialogs take them.
QString tableFilter();

/// A table that was opened, with what is said of it.
struct OpenedTable {
    TableSource source;
    bool isText = true;  ///< it has an encoding and a separator; else a program wrote its cells
};

/// The tables in files, each sheet of a workbook as one.
/// @throws as openTable() and singleTables()
std::vector<OpenedTable> openSingleTables(const QStringList& files);

}  // namespace alteri
