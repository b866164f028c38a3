// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging/touched_things.hpp"

namespace alteri {

namespace {

/// What may put symbols anywhere into another ring or sector.
bool decidesPlaces(const std::string& table)
{
    return table.starts_with("map_") || table.starts_with("recode") || table == "attribute"
           || table == "category";
}

}  // namespace

void TouchedThings::add(const RowId& row)
{
    all = all || decidesPlaces(row.table);
    if (row.table.starts_with("tie") || row.table == "map")
        maps.insert(row.key.front().id<MapId>());
    if (row.table.starts_with("alter_value") || row.table.starts_with("alter_choice"))
        alteri.insert(row.key.front().id<AlterId>());
    if (row.table.starts_with("ego_"))
        egos.insert(row.key.front().id<EgoId>());
}

TouchedThings touchedBy(const MergedRows& rows)
{
    TouchedThings touched;
    for (const auto& [row, cells] : rows.added)
        touched.add(row);
    for (const auto& [row, cells] : rows.changed)
        touched.add(row);
    for (const auto& row : rows.removed)
        touched.add(row);
    return touched;
}

TouchedThings touchedBy(const Difference& difference)
{
    TouchedThings touched;
    for (const auto& [table, rows] : difference)
        for (const auto& [key, change] : rows)
            touched.add({table, key});
    return touched;
}

}  // namespace alteri
