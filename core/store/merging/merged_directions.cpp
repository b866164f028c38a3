// SPDX-License-Identifier: GPL-3.0-or-later
// The step of a merge that decides whether ties of a kind have a direction, where the copies do not
// agree: only people know what they meant. Ties that were told the other way are turned: without a
// direction an arc is a tie, with one a tie is two arcs.
#include "core/store/file/connection.hpp"
#include "core/store/merging/merge_work.hpp"

#include <array>
#include <string>
#include <utility>

namespace alteri {

namespace {

// Those that others hang on first. All begin with the key map, kind, source, target.
constexpr std::array tablesOfPairs{"alter_tie", "asked_pair", "alter_tie_value",
                                   "alter_tie_choice"};

class MergedDirections {
public:
    explicit MergedDirections(MergeWork& work)
        : m_work(work)
    {
    }

    void settle()
    {
        // What is asked and turned changes theirs.
        std::vector<RowId> kinds;
        const std::array<const Difference*, 2> sides{&m_work.ours, &m_work.theirs};
        for (const auto* side : sides)
            if (const auto rows = side->find("tie_kind"); rows != side->end())
                for (const auto& [key, change] : rows->second)
                    kinds.push_back({"tie_kind", key});
        std::set<RowId> seen;
        for (const auto& kind : kinds)
            if (seen.insert(kind).second)
                settle(kind);
    }

private:
    void settle(const RowId& kind)
    {
        const auto column = m_work.shape("tie_kind").column("directed");
        const auto ours = m_work.rowIn("ours", kind);
        const auto theirs = theirsOf(kind);
        if (!ours || !theirs || (*ours)[column] == (*theirs)[column])
            return;
        const auto ofOurs = pairsOfOurs(kind);
        const auto ofTheirs = countOfTheirs(kind);
        if (ofOurs.empty() && ofTheirs == 0)
            return;
        const auto choice =
            m_work.ask(MergeQuestion::Kind::BothChanged, kind, "directed", wordOf((*ours)[column]),
                       wordOf((*theirs)[column]), ofOurs.size() + ofTheirs);
        forgetTheirs(kind, column, (*ours)[column]);
        if (choice != MergeChoice::Ours)
            m_work.rows.changed[kind][column] = (*theirs)[column];
        if (choice == MergeChoice::Ours)
            turnTheirs(kind, (*ours)[column].whole() != 0);
        else
            turnOurs(ofOurs, (*theirs)[column].whole() != 0);
    }

    static MergeVersion wordOf(const StoredCell& directed)
    {
        return {directed.whole() != 0 ? "directed" : "undirected", false, {}, 0};
    }

    std::optional<StoredCells> theirsOf(const RowId& kind)
    {
        const auto* change = changeOfRow(m_work.theirs, kind);
        if (isRemoved(change))
            return std::nullopt;
        return change != nullptr ? m_work.theirsOf(kind, *change) : m_work.rowIn("main", kind);
    }

    /// The direction is decided: nobody asks again.
    void forgetTheirs(const RowId& kind, std::size_t column, const StoredCell& ours)
    {
        auto& rows = m_work.theirs["tie_kind"];
        const auto found = rows.find(kind.key);
        if (found == rows.end())
            return;
        if (isAdded(&found->second))
            found->second.after[column] = ours;
        else
            found->second.changed[column] = false;
    }

    static bool isOf(const RowId& kind, const StoredCells& key) { return key[1] == kind.key[0]; }

    std::size_t countOfTheirs(const RowId& kind) const
    {
        std::size_t count = 0;
        for (const std::string table : {"alter_tie", "asked_pair"})
            if (const auto rows = m_work.theirs.find(table); rows != m_work.theirs.end())
                for (const auto& [key, change] : rows->second)
                    count += isAdded(&change) && isOf(kind, key) ? 1U : 0U;
        return count;
    }

    struct Pair {
        std::string table;
        StoredCells cells;
    };

    std::vector<Pair> pairsOfOurs(const RowId& kind)
    {
        std::vector<Pair> pairs;
        for (const std::string table : tablesOfPairs) {
            auto& query = m_work.studies.connection.prepared("SELECT * FROM ours." + table
                                                             + " WHERE kind IS ?");
            bindCell(query, 1, kind.key[0]);
            while (query.executeStep())
                pairs.push_back({table, storedCellsOf(query)});
            query.reset();
        }
        return pairs;
    }

    StoredCells turned(const std::string& table, StoredCells cells) const
    {
        const auto& shape = m_work.shape(table);
        std::swap(cells[shape.column("source")], cells[shape.column("target")]);
        return cells;
    }

    bool isBackwards(const std::string& table, const StoredCells& cells) const
    {
        const auto& shape = m_work.shape(table);
        return cells[shape.column("target")] < cells[shape.column("source")];
    }

    /// What theirs adds comes in as ours has ties of the kind.
    void turnTheirs(const RowId& kind, bool isDirected)
    {
        for (const std::string table : tablesOfPairs) {
            auto& rows = m_work.theirs[table];
            std::vector<RowChange> made;
            std::vector<StoredCells> gone;
            for (const auto& [key, change] : rows) {
                if (!isAdded(&change) || !isOf(kind, key)
                    || (!isDirected && !isBackwards(table, change.after)))
                    continue;
                made.push_back(change);
                made.back().after = turned(table, change.after);
                if (!isDirected)
                    gone.push_back(key);
            }
            for (const auto& key : gone)
                rows.erase(key);
            for (auto& change : made)
                addToTheirs(table, std::move(change));
        }
    }

    /// Of two arcs that say differently what the tie says, the first stays and the other is told.
    void addToTheirs(const std::string& table, RowChange change)
    {
        const auto key = m_work.shape(table).keyOf(change.after);
        const auto [present, isNew] = m_work.theirs[table].try_emplace(key, change);
        if (!isNew && present->second.after != change.after)
            tellLost({table, key}, change.after);
    }

    void tellLost(const RowId& row, const StoredCells& cells)
    {
        MergeEntry entry{MergeEntry::Kind::Removed, row.table, m_work.names.of(row)};
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (!m_work.shape(row.table).isInKey(i))
                all.push_back(i);
        entry.before = m_work.version(row.table, all, cells).value;
        m_work.lost.push_back(std::move(entry));
    }

    /// What we have becomes as theirs has ties of the kind.
    void turnOurs(const std::vector<Pair>& pairs, bool isDirected)
    {
        for (const auto& [table, cells] : pairs) {
            if (!isDirected && !isBackwards(table, cells))
                continue;
            const auto& shape = m_work.shape(table);
            auto now = turned(table, cells);
            const RowId row{table, shape.keyOf(now)};
            if (!isDirected)
                m_work.rows.removed.insert({table, shape.keyOf(cells)});
            const auto present = m_work.rowIn("ours", row);
            if (present && *present != now)
                tellLost(row, now);
            else if (!present)
                addToOurs(row, std::move(now));
        }
    }

    /// Theirs may say the same, or something else: what stays then is theirs, as ties of the kind
    /// are, and ours is told.
    void addToOurs(const RowId& row, StoredCells cells)
    {
        const auto* theirs = changeOfRow(m_work.theirs, row);
        if (theirs == nullptr)
            m_work.rows.added[row] = std::move(cells);
        else if (isAdded(theirs) && theirs->after != cells)
            tellLost(row, cells);
    }

    MergeWork& m_work;
};

}  // namespace

void settleDirections(MergeWork& work)
{
    MergedDirections(work).settle();
}

}  // namespace alteri
