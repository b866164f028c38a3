// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studies/chosen_tables.hpp"

#include "core/exchange/studies/identifying_columns.hpp"

namespace alteri {

ExportTables
taggedTables(const StudyContents& contents, const ExportChoice& choice, const ExportWatch& watch)
{
    auto tables = exportTables(contents, choice, watch);
    if (choice.identifying == Identifying::Reduce)
        reduceIdentifying(tables);
    else if (choice.hidesNames())
        noteIdentifying(tables);
    return tables;
}

ExportTables
plainTables(const StudyContents& contents, const ExportChoice& choice, const ExportWatch& watch)
{
    auto tables = taggedTables(contents, choice, watch);
    if (choice.hasLabels())
        writeLabels(tables);
    writeReasons(tables, *choice.missing);
    return tables;
}

}  // namespace alteri
