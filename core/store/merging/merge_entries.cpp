// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging/merge_entries.hpp"

#include "core/store/merging/merge_rules.hpp"

namespace alteri {

namespace {

void addChanges(MergeWork& work,
                const RowId& row,
                const std::map<std::size_t, StoredCell>& cells,
                std::vector<MergeEntry>& entries)
{
    const auto& shape = work.shape(row.table);
    const auto before = work.rowIn("ours", row);
    for (const auto& [column, cell] : cells) {
        const auto& name = shape.columns[column];
        if (isSilent(row.table, name) || (before && (*before)[column] == cell))
            continue;
        entries.push_back({MergeEntry::Kind::Changed, row.table, work.names.of(row), name,
                           before ? work.names.ofValue(row.table, name, (*before)[column]) : "",
                           work.names.ofValue(row.table, name, cell)});
    }
}

}  // namespace

std::vector<MergeEntry> entriesOf(MergeWork& work)
{
    std::vector<MergeEntry> entries;
    for (const auto& [row, cells] : work.rows.added) {
        if (isPart(row.table) || row.table == "merged")
            continue;
        const bool wasOurs = work.rows.restored.contains(row);
        entries.push_back({wasOurs ? MergeEntry::Kind::Restored : MergeEntry::Kind::Added,
                           row.table, work.names.of(row)});
    }
    for (const auto& [row, cells] : work.rows.changed)
        addChanges(work, row, cells, entries);
    for (const auto& row : work.rows.removed)
        if (!isPart(row.table) && row.table != "merged")
            entries.push_back({MergeEntry::Kind::Removed, row.table, work.names.of(row)});
    return entries;
}

}  // namespace alteri
