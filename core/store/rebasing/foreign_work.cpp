// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rebasing/foreign_work.hpp"

#include "core/store/changes/gesture_record.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/merging/merge_rules.hpp"
#include "core/store/tables/reader.hpp"

#include <algorithm>

namespace alteri {

namespace {

template <class Thing>
bool haveCommon(const std::set<Thing>& one, const std::set<Thing>& other)
{
    return std::any_of(one.begin(), one.end(),
                       [&](const Thing& each) { return other.contains(each); });
}

StoredCells rowBy(Connection& connection, const TableShape& shape, const StoredCells& key)
{
    auto& query = connection.prepared("SELECT * FROM " + quotedName(shape.name) + shape.whereKey());
    for (std::size_t i = 0; i < key.size(); ++i)
        bindCell(query, static_cast<int>(i) + 1, key[i]);
    StoredCells cells;
    if (query.executeStep())
        cells = storedCellsOf(query);
    query.reset();
    return cells;
}

}  // namespace

ForeignWork::ForeignWork(Connection& connection, const TableShapes& shapes)
    : m_connection(connection)
    , m_shapes(shapes)
{
}

void ForeignWork::add(const GestureRecord& gesture)
{
    const auto difference = rowsOf(gesture.changeset, m_shapes);
    const LastTouch touch{gesture.author.empty() ? gesture.login : gesture.author,
                          gesture.utcMilliseconds};
    for (const auto& [table, rows] : difference)
        for (const auto& [key, change] : rows) {
            m_touches[{table, key}] = touch;
            m_touched.add({table, key});
        }
    m_wholes.merge(wholesOf(difference));
    m_names.merge(namesOf(difference));
}

std::set<RowId> ForeignWork::wholesOf(const Difference& difference)
{
    std::set<RowId> wholes;
    for (const auto& [table, rows] : difference)
        for (const auto& [key, change] : rows) {
            auto cells = isAdded(&change) ? change.after : change.before;
            // Of a changed row the changeset has its key only, which may not say what it is part
            // of.
            if (change.kind == RowChange::Kind::Changed && isPart(table))
                if (auto present = rowBy(m_connection, m_shapes.at(table), key); !present.empty())
                    cells = std::move(present);
            if (const auto whole = wholeOf(m_shapes, {table, key}, cells))
                wholes.insert(*whole);
        }
    return wholes;
}

std::set<std::string> ForeignWork::namesOf(const Difference& difference) const
{
    std::set<std::string> names;
    for (const auto& only : textsOfOnlyOne()) {
        const auto table = difference.find(only.table);
        if (table == difference.end())
            continue;
        const auto column = m_shapes.at(only.table).column(only.column);
        for (const auto& [key, change] : table->second)
            if (!isRemoved(&change) && !change.after[column].isNone())
                names.insert(change.after[column].text());
    }
    return names;
}

bool ForeignWork::meetsWhole(const Difference& own)
{
    return haveCommon(wholesOf(own), m_wholes);
}

bool ForeignWork::sharesMaps(const std::set<AlterId>& alteri, const std::set<MapId>& maps) const
{
    const Reader reader(m_connection);
    for (const auto alter : alteri)
        for (const auto map : reader.mapsOf(alter))
            if (maps.contains(map))
                return true;
    return false;
}

bool ForeignWork::meetsPlaces(const TouchedThings& own) const
{
    const auto isAny = [](const TouchedThings& things) {
        return things.all || !things.maps.empty() || !things.alteri.empty() || !things.egos.empty();
    };
    if (!isAny(own) || !isAny(m_touched))
        return false;
    return own.all || m_touched.all || haveCommon(own.maps, m_touched.maps)
           || haveCommon(own.alteri, m_touched.alteri) || sharesMaps(own.alteri, m_touched.maps)
           || sharesMaps(m_touched.alteri, own.maps);
}

bool ForeignWork::meetsNames(const Difference& own) const
{
    return haveCommon(namesOf(own), m_names);
}

}  // namespace alteri
