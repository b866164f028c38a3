// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merging/last_touches.hpp"
#include "core/store/merging/row_difference.hpp"
#include "core/store/merging/touched_things.hpp"

#include <map>
#include <set>
#include <string>

namespace alteri {

class Connection;
struct GestureRecord;

/// What others did, so far as own gestures may meet it though no row of theirs differs.
class ForeignWork {
public:
    /// @param connection where rows are looked up of which a changeset says a part only
    ForeignWork(Connection& connection, const TableShapes& shapes);

    void add(const GestureRecord& gesture);

    /// Who did what last.
    const LastTouches& lastTouches() const { return m_touches; }

    /// Whether it is about a thing that is taken as a whole and that they worked on.
    bool meetsWhole(const Difference& own);
    /// Whether it may have to do with places on maps that they touched too.
    bool meetsPlaces(const TouchedThings& own) const;
    /// Whether it gives a name that only one may have, and that they gave.
    bool meetsNames(const Difference& own) const;

private:
    std::set<RowId> wholesOf(const Difference& difference);
    std::set<std::string> namesOf(const Difference& difference) const;
    bool sharesMaps(const std::set<AlterId>& alteri, const std::set<MapId>& maps) const;

    Connection& m_connection;
    const TableShapes& m_shapes;
    LastTouches m_touches;
    std::set<RowId> m_wholes;
    std::set<std::string> m_names;
    TouchedThings m_touched;
};

}  // namespace alteri
