// SPDX-License-Identifier: GPL-3.0-or-later
// The step of a merge that decides about what only makes sense as a whole.
#include "core/store/merging/merge_rules.hpp"
#include "core/store/merging/merge_work.hpp"

#include <algorithm>
#include <map>
#include <vector>

namespace alteri {

namespace {

using WholeRows = std::map<RowId, std::vector<RowId>>;

WholeRows wholesIn(MergeWork& work, const Difference& difference, bool areTheirs)
{
    WholeRows wholes;
    for (const auto& [table, rows] : difference)
        for (const auto& [key, change] : rows) {
            const RowId row{table, key};
            auto cells = change.kind == RowChange::Kind::Added     ? change.after
                         : change.kind == RowChange::Kind::Removed ? change.before
                         : areTheirs                               ? work.theirsOf(row, change)
                                     : work.rowIn("ours", row).value_or(change.before);
            if (const auto whole = wholeOf(work.studies.shapes, row, cells))
                wholes[*whole].push_back(row);
        }
    return wholes;
}

/// Whether both copies did the same to a row, order and times left aside.
bool isAlike(const TableShape& shape, const RowChange& ours, const RowChange& theirs)
{
    if (ours.kind != theirs.kind)
        return false;
    for (std::size_t i = 0; i < ours.after.size(); ++i)
        if (!isSilent(shape.name, shape.columns[i])
            && (ours.after[i] != theirs.after[i] || ours.changed[i] != theirs.changed[i]))
            return false;
    return true;
}

bool differ(const MergeWork& work, const std::vector<RowId>& ours, const std::vector<RowId>& theirs)
{
    const auto hasMore = [&](const Difference& one, const std::vector<RowId>& rows,
                             const Difference& other) {
        return std::any_of(rows.begin(), rows.end(), [&](const RowId& row) {
            const auto* change = changeOfRow(one, row);
            const auto* counterpart = changeOfRow(other, row);
            const auto& shape = work.shape(row.table);
            if (counterpart != nullptr)
                return !isAlike(shape, *change, *counterpart);
            return change->kind == RowChange::Kind::Removed || isWork(shape, *change);
        });
    };
    return hasMore(work.ours, ours, work.theirs) || hasMore(work.theirs, theirs, work.ours);
}

/// The columns of a row that say something of a whole.
std::vector<std::size_t> tellingColumns(const TableShape& shape, const RowId& row, bool isPart)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        const auto& name = shape.columns[i];
        if (!shape.isInKey(i) && !isSilent(row.table, name) && name != "several")
            columns.push_back(i);
    }
    // Of a part that is in or not, its key says what it is.
    if (isPart && shape.has("category"))
        columns.push_back(shape.column("category"));
    return columns;
}

/// What a whole says in one of the copies, as far as its own row does.
MergeVersion
sayingOf(MergeWork& work, const RowId& whole, const std::vector<RowId>& rows, bool ours)
{
    MergeVersion said;
    const auto add = [&](const RowId& row, const StoredCells& cells) {
        const auto columns = tellingColumns(work.shape(row.table), row, row != whole);
        const auto version = work.version(row.table, columns, cells);
        if (version.value.empty())
            return;
        said.isMissingReason = version.isMissingReason;
        said.value += (said.value.empty() ? "" : ", ") + version.value;
    };
    for (const auto& row : rows) {
        const auto* change = changeOfRow(ours ? work.ours : work.theirs, row);
        if (isRemoved(change))
            continue;
        if (!ours)
            add(row, work.theirsOf(row, *change));
        else if (const auto cells = work.rowIn("ours", row))
            add(row, *cells);
    }
    return said;
}

/// Takes back what we did to a row, so that theirs is as on the common state.
void takeBack(MergeWork& work, const RowId& row)
{
    const auto& ours = *changeOfRow(work.ours, row);
    const auto* theirs = changeOfRow(work.theirs, row);
    if (isAdded(&ours)) {
        if (theirs == nullptr)
            work.rows.removed.insert(row);
    } else if (isRemoved(&ours)) {
        if (!isRemoved(theirs))
            work.rows.added[row] = ours.before;
    } else {
        for (std::size_t i = 0; i < ours.changed.size(); ++i)
            if (ours.changed[i] && !isSilent(row.table, work.shape(row.table).columns[i]))
                work.rows.changed[row][i] = ours.before[i];
    }
}

}  // namespace

void settleWholes(MergeWork& work)
{
    const auto ours = wholesIn(work, work.ours, false);
    const auto theirs = wholesIn(work, work.theirs, true);
    for (const auto& [whole, rows] : theirs) {
        const auto both = ours.find(whole);
        if (both == ours.end())
            continue;
        // That one copy removed it was asked about.
        if (isRemoved(changeOfRow(work.ours, whole)) || isRemoved(changeOfRow(work.theirs, whole)))
            continue;
        if (!differ(work, both->second, rows)) {
            ++work.plan.same;
            work.settled.insert(rows.begin(), rows.end());
            continue;
        }
        const auto choice = work.ask(MergeQuestion::Kind::WholeChanged, whole, {},
                                     sayingOf(work, whole, both->second, true),
                                     sayingOf(work, whole, rows, false), rows.size());
        if (choice == MergeChoice::Ours) {
            work.settled.insert(rows.begin(), rows.end());
            continue;
        }
        for (const auto& row : both->second)
            takeBack(work, row);
        work.forced.insert(rows.begin(), rows.end());
    }
}

}  // namespace alteri
