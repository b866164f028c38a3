// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merging/last_touches.hpp"
#include "core/store/merging/merge_question.hpp"
#include "core/store/merging/merged_rows.hpp"
#include "core/store/merging/row_difference.hpp"
#include "core/store/merging/thing_names.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace alteri {

class Connection;

/// Three states of a study in one connection: what both copies come from is its own database,
/// "main"; "ours" and "theirs" are attached. Nothing in them is changed.
struct ThreeStudies {
    Connection& connection;
    const TableShapes& shapes;
    const LastTouches& oursLast;
    const LastTouches& theirsLast;
};

/// What the steps of a merge work on, one after the other.
struct MergeWork {
    MergeWork(const ThreeStudies& of,
              const Difference& oursDid,
              Difference theirsDid,
              const MergeDecider& decider)
        : studies(of)
        , ours(oursDid)
        , theirs(std::move(theirsDid))
        , decide(decider)
        , names(of.connection, of.shapes, {"ours", "theirs", "main"})
    {
    }

    const ThreeStudies& studies;
    const Difference& ours;  ///< what became of the common state in our copy
    Difference theirs;       ///< in theirs; ids of what is one with ours are replaced by ours
    const MergeDecider& decide;
    ThingNames names;

    MergedRows rows;
    MergePlan plan;
    std::set<RowId> kept;                           ///< removals in their copy that are not wanted
    std::set<RowId> settled;                        ///< of what is taken as a whole, ours
    std::set<RowId> forced;                         ///< of what is taken as a whole, theirs
    std::map<std::string, std::string> sameThings;  ///< theirs' ids, and ours
    std::vector<MergeEntry> lost;  ///< what nothing can hold any more, and has to be told

    const TableShape& shape(const std::string& table) const { return studies.shapes.at(table); }

    /// A row as it is in one of the studies.
    std::optional<StoredCells> rowIn(const std::string& schema, const RowId& row);
    /// A row as theirs has it, ids replaced.
    StoredCells theirsOf(const RowId& row, const RowChange& change);

    MergeChoice ask(MergeQuestion::Kind kind,
                    const RowId& row,
                    const std::string& field,
                    MergeVersion ours,
                    MergeVersion theirs,
                    std::size_t changes = 1);

    /// What the cells of some columns say in words.
    MergeVersion version(const std::string& table,
                         const std::vector<std::size_t>& columns,
                         const StoredCells& row);
};

/// Finds what both copies made and is one thing, and gives theirs our ids.
void unifySameThings(MergeWork& work);

/// Asks where the copies do not agree whether ties of a kind have a direction, and turns them.
void settleDirections(MergeWork& work);

/// Asks about what one copy removed and the other worked on.
void settleRemovals(MergeWork& work);

/// Decides about what is taken as a whole and was changed in both copies.
void settleWholes(MergeWork& work);

/// Takes over everything else, row by row and value by value.
void mergeRows(MergeWork& work);

/// Whether a change says more than where a row stands in an order or on a map.
bool isWork(const TableShape& shape, const RowChange& change);

}  // namespace alteri
