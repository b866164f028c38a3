// SPDX-License-Identifier: GPL-3.0-or-later
// The step of a merge that asks about what one copy removed and the other worked on.
#include "core/store/merging/merge_rules.hpp"
#include "core/store/merging/merge_work.hpp"

#include <algorithm>
#include <map>

namespace alteri {

namespace {

using Rows = std::set<RowId>;

/// What was removed topmost of a row, itself included, and all that it hangs on.
void addRoots(const MergeWork& work,
              const Difference& removals,
              const RowId& row,
              const StoredCells& cells,
              Rows& roots)
{
    const auto* change = changeOfRow(removals, row);
    const bool isGone = isRemoved(change);
    Rows above;
    for (const auto& parent : work.shape(row.table).parentsOf(isGone ? change->before : cells))
        if (parent != row)
            if (const auto* removal = changeOfRow(removals, parent); isRemoved(removal))
                addRoots(work, removals, parent, removal->before, above);
    if (above.empty() && isGone)
        above.insert(row);
    roots.insert(above.begin(), above.end());
}

class Removals {
public:
    explicit Removals(MergeWork& work)
        : m_work(work)
    {
    }

    void settle()
    {
        std::map<RowId, std::size_t> here;
        std::map<RowId, std::size_t> there;
        eachWork(m_work.theirs, [&](const RowId& row, const RowChange& change) {
            count(m_work.ours, row, m_work.theirsOf(row, change), here);
        });
        eachWork(m_work.ours, [&](const RowId& row, const RowChange&) {
            if (const auto cells = m_work.rowIn("ours", row))
                count(m_work.theirs, row, *cells, there);
        });
        restore(chosen(here, MergeQuestion::Kind::RemovedHere, MergeChoice::Theirs));
        keep(chosen(there, MergeQuestion::Kind::RemovedThere, MergeChoice::Ours));
    }

private:
    template <class Take>
    void eachWork(const Difference& difference, Take take)
    {
        for (const auto& [table, rows] : difference)
            for (const auto& [key, change] : rows)
                if (isWork(m_work.shape(table), change))
                    take({table, key}, change);
    }

    void count(const Difference& removals,
               const RowId& row,
               const StoredCells& cells,
               std::map<RowId, std::size_t>& counts)
    {
        Rows roots;
        addRoots(m_work, removals, row, cells, roots);
        for (const auto& root : roots)
            if (!isPart(root.table))
                ++counts[root];
    }

    Rows
    chosen(const std::map<RowId, std::size_t>& asked, MergeQuestion::Kind kind, MergeChoice wanted)
    {
        Rows rows;
        for (const auto& [row, changes] : asked)
            if (m_work.ask(kind, row, {}, {}, {}, changes) == wanted)
                rows.insert(row);
        return rows;
    }

    /// Brings back what we removed with one of these, unless it went with something else too.
    void restore(const Rows& wanted)
    {
        if (wanted.empty())
            return;
        for (const auto& [table, rows] : m_work.ours)
            for (const auto& [key, change] : rows) {
                if (!isRemoved(&change))
                    continue;
                Rows roots;
                addRoots(m_work, m_work.ours, {table, key}, change.before, roots);
                if (std::includes(wanted.begin(), wanted.end(), roots.begin(), roots.end())) {
                    m_work.rows.added[{table, key}] = change.before;
                    m_work.rows.restored.insert({table, key});
                }
            }
    }

    void keep(const Rows& wanted)
    {
        if (wanted.empty())
            return;
        for (const auto& [table, rows] : m_work.theirs)
            for (const auto& [key, change] : rows) {
                if (!isRemoved(&change))
                    continue;
                Rows roots;
                addRoots(m_work, m_work.theirs, {table, key}, change.before, roots);
                if (std::any_of(roots.begin(), roots.end(),
                                [&](const RowId& root) { return wanted.contains(root); }))
                    m_work.kept.insert({table, key});
            }
    }

    MergeWork& m_work;
};

}  // namespace

void settleRemovals(MergeWork& work)
{
    Removals(work).settle();
}

}  // namespace alteri
