// SPDX-License-Identifier: GPL-3.0-or-later
// The step of a merge that finds what both copies made and is one thing.
#include "core/store/file/connection.hpp"
#include "core/store/merging/merge_rules.hpp"
#include "core/store/merging/merge_work.hpp"

#include <map>
#include <string>
#include <utility>

namespace alteri {

namespace {

bool isPerson(const std::string& table)
{
    return table == "ego" || table == "alter";
}

class SameThings {
public:
    explicit SameThings(MergeWork& work)
        : m_work(work)
    {
    }

    void find()
    {
        for (const auto& table : tablesOfKnownThings())
            if (const auto rows = m_work.theirs.find(table); rows != m_work.theirs.end())
                for (const auto& [key, change] : rows->second)
                    if (isAdded(&change) && changeOfRow(m_work.ours, {table, key}) == nullptr)
                        compare(table, key, change);
        if (!m_ids.empty())
            replace();
        m_work.sameThings = m_ids;
    }

private:
    /// Theirs' ids within the columns by which the thing is known are ours already.
    std::vector<StoredCells> candidates(const std::string& table, const RowChange& change)
    {
        const auto& shape = m_work.shape(table);
        std::string sql;
        StoredCells wanted;
        for (const auto& column : knownBy(table)) {
            sql += (sql.empty() ? "" : " AND ") + quotedName(column) + " IS ?";
            wanted.push_back(change.after[shape.column(column)]);
            if (const auto ours = m_ids.find(wanted.back().bytes);
                wanted.back().isId() && ours != m_ids.end())
                wanted.back().bytes = ours->second;
        }
        auto& query = m_work.studies.connection.prepared("SELECT * FROM ours." + quotedName(table)
                                                         + " WHERE " + sql + " ORDER BY id");
        for (std::size_t i = 0; i < wanted.size(); ++i)
            bindCell(query, static_cast<int>(i) + 1, wanted[i]);
        std::vector<StoredCells> rows;
        while (query.executeStep())
            rows.push_back(storedCellsOf(query));
        query.reset();
        return rows;
    }

    void compare(const std::string& table, const StoredCells& key, const RowChange& change)
    {
        for (const auto& row : candidates(table, change)) {
            const RowId mine{table, m_work.shape(table).keyOf(row)};
            if (mine.key == key)
                return;
            if (!m_taken.contains(mine) && mayBeOne(mine, key, change)) {
                m_ids[key.front().bytes] = mine.key.front().bytes;
                m_taken.insert(mine);
                ++m_work.plan.unified;
                return;
            }
        }
    }

    bool mayBeOne(const RowId& mine, const StoredCells& key, const RowChange& change)
    {
        // Their copy knew ours and has another one of the name, or took its place on purpose.
        if (changeOfRow(m_work.theirs, mine) != nullptr)
            return false;
        if (mine.table == "map")
            return m_ids.contains(change.after[m_work.shape("map").column("ego")].bytes);
        if (!isPerson(mine.table))
            return true;
        if (!isAdded(changeOfRow(m_work.ours, mine)))
            return false;
        const MergeVersion name{
            change.after[m_work.shape(mine.table).column("label")].text(), false, {}, 0};
        return m_work.ask(MergeQuestion::Kind::PerhapsSame, {mine.table, key}, {}, name, name)
               == MergeChoice::One;
    }

    void swapIds(StoredCells& cells) const
    {
        for (auto& cell : cells)
            if (cell.isId())
                if (const auto ours = m_ids.find(cell.bytes); ours != m_ids.end())
                    cell.bytes = ours->second;
    }

    void replace()
    {
        Difference replaced;
        for (auto& [table, rows] : m_work.theirs)
            for (auto& [key, change] : rows) {
                auto made = std::move(change);
                swapIds(made.before);
                swapIds(made.after);
                if (isAdded(&made))
                    orient(table, made);
                const auto& shape = m_work.shape(table);
                auto id = shape.keyOf(isAdded(&made) ? made.after : made.before);
                replaced[table].insert_or_assign(std::move(id), std::move(made));
            }
        m_work.theirs = std::move(replaced);
    }

    /// Ties without a direction lie with the smaller id first; another id can turn them.
    void orient(const std::string& table, RowChange& change)
    {
        const auto& shape = m_work.shape(table);
        if (!shape.has("source") || !shape.has("target") || !shape.has("kind"))
            return;
        auto& source = change.after[shape.column("source")];
        auto& target = change.after[shape.column("target")];
        const RowId kind{"tie_kind", {change.after[shape.column("kind")]}};
        auto row = m_work.rowIn("ours", kind);
        if (!row)
            row = m_work.rowIn("theirs", kind);
        const bool isUndirected =
            row && (*row)[m_work.shape("tie_kind").column("directed")].whole() == 0;
        if (isUndirected && target < source)
            std::swap(source, target);
    }

    MergeWork& m_work;
    std::map<std::string, std::string> m_ids;  ///< theirs, and ours
    std::set<RowId> m_taken;
};

}  // namespace

void unifySameThings(MergeWork& work)
{
    SameThings(work).find();
}

}  // namespace alteri
