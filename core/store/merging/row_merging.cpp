// SPDX-License-Identifier: GPL-3.0-or-later
// The step of a merge that takes over rows, value by value.
#include "core/store/merging/merge_rules.hpp"
#include "core/store/merging/merge_work.hpp"

#include <algorithm>

namespace alteri {

namespace {

using Columns = std::vector<std::size_t>;

/// Columns that change together, those of the key left out.
std::vector<Columns> atomsOf(const TableShape& shape)
{
    std::vector<Columns> atoms;
    Columns grouped;
    for (const auto& together : columnsTogether(shape.name)) {
        atoms.emplace_back();
        for (const auto& column : together) {
            atoms.back().push_back(shape.column(column));
            grouped.push_back(shape.column(column));
        }
    }
    for (std::size_t i = 0; i < shape.columns.size(); ++i)
        if (!shape.isInKey(i) && std::find(grouped.begin(), grouped.end(), i) == grouped.end())
            atoms.push_back({i});
    return atoms;
}

class RowMerging {
public:
    explicit RowMerging(MergeWork& work)
        : m_work(work)
    {
    }

    void merge()
    {
        for (const auto& [table, rows] : m_work.theirs)
            for (const auto& [key, change] : rows)
                if (const RowId row{table, key}; !m_work.settled.contains(row))
                    take(row, change);
    }

private:
    /// What we did to a row, unless it does not count any more.
    const RowChange* oursOf(const RowId& row) const
    {
        const bool isUndone = m_work.forced.contains(row) || m_work.rows.restored.contains(row);
        return isUndone ? nullptr : changeOfRow(m_work.ours, row);
    }

    void take(const RowId& row, const RowChange& theirs)
    {
        const auto* ours = oursOf(row);
        if (isRemoved(&theirs)) {
            if (!m_work.kept.contains(row) && !isRemoved(ours))
                m_work.rows.removed.insert(row);
        } else if (isRemoved(ours)) {
            return;  // asked: it stays so
        } else if (isAdded(&theirs)) {
            takeAdded(row, theirs, ours);
        } else {
            takeChanged(row, theirs, ours);
        }
    }

    void takeAdded(const RowId& row, const RowChange& theirs, const RowChange* ours)
    {
        if (row.table == "step_visit" && ours != nullptr) {
            takeVisit(row, theirs, *ours);
            return;
        }
        const auto present = m_work.rowIn("ours", row);
        if (!present) {
            m_work.rows.added[row] = theirs.after;
            return;
        }
        auto all = theirs;
        all.changed.assign(all.after.size(), true);
        // What is one with something of ours, or was made in both copies, may differ in anything.
        const bool isForced = m_work.forced.contains(row);
        compare(row, *present, all, [&](const Columns&) { return !isForced; });
    }

    void takeChanged(const RowId& row, const RowChange& theirs, const RowChange* ours)
    {
        if (ours == nullptr) {
            for (std::size_t i = 0; i < theirs.changed.size(); ++i)
                if (theirs.changed[i])
                    m_work.rows.changed[row][i] = theirs.after[i];
            return;
        }
        const auto present = m_work.rowIn("ours", row);
        if (!present)
            return;
        compare(row, *present, theirs, [&](const Columns& atom) {
            return std::any_of(atom.begin(), atom.end(),
                               [&](std::size_t i) { return ours->changed[i]; });
        });
    }

    /// @param weDid whether we changed any of these columns too
    template <class WeDid>
    void compare(const RowId& row, const StoredCells& present, const RowChange& theirs, WeDid weDid)
    {
        for (const auto& atom : atomsOf(m_work.shape(row.table))) {
            if (std::none_of(atom.begin(), atom.end(),
                             [&](std::size_t i) { return theirs.changed[i]; }))
                continue;
            auto wanted = present;
            for (const auto i : atom)
                wanted[i] = theirsAt(theirs, i, row, present);
            if (wanted == present) {
                ++m_work.plan.same;
                continue;
            }
            if (!weDid(atom) || isTheirsWanted(row, atom, present, wanted))
                for (const auto i : atom)
                    if (wanted[i] != present[i])
                        m_work.rows.changed[row][i] = wanted[i];
        }
    }

    /// A cell as their copy has it.
    StoredCell theirsAt(const RowChange& theirs,
                        std::size_t column,
                        const RowId& row,
                        const StoredCells& present)
    {
        if (theirs.changed[column])
            return theirs.after[column];
        const auto common = m_work.rowIn("main", row);
        return common ? (*common)[column] : present[column];
    }

    bool isTheirsWanted(const RowId& row,
                        const Columns& atom,
                        const StoredCells& present,
                        StoredCells& wanted)
    {
        const auto& name = m_work.shape(row.table).columns[atom.front()];
        if (isSilent(row.table, name))
            return false;
        const auto choice = m_work.ask(MergeQuestion::Kind::BothChanged, row, name,
                                       m_work.version(row.table, atom, present),
                                       m_work.version(row.table, atom, wanted));
        if (choice == MergeChoice::Both)
            wanted[atom.front()] = StoredCell::ofText(present[atom.front()].text() + "\n"
                                                      + wanted[atom.front()].text());
        return choice != MergeChoice::Ours;
    }

    /// Both copies went on with an interview: theirs comes behind ours.
    void takeVisit(const RowId& row, const RowChange& theirs, const RowChange& ours)
    {
        if (ours.after == theirs.after)
            return;
        const auto number = m_work.shape(row.table).column("number");
        auto moved = theirs.after;
        RowId place = row;
        for (long long next = 1; m_work.rowIn("ours", place) || m_work.rows.added.contains(place)
                                 || changeOfRow(m_work.theirs, place) != nullptr;
             ++next) {
            moved[number] = StoredCell::ofWhole(next);
            place.key = m_work.shape(row.table).keyOf(moved);
        }
        m_work.rows.added[place] = moved;
    }

    MergeWork& m_work;
};

}  // namespace

void mergeRows(MergeWork& work)
{
    RowMerging(work).merge();
}

}  // namespace alteri
