// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Reader that goes through whole tables piece by piece.
#include "core/store/file/connection.hpp"
#include "core/store/file/guard.hpp"
#include "core/store/tables/answer_table.hpp"
#include "core/store/tables/query_rows.hpp"
#include "core/store/tables/reader.hpp"

namespace alteri {

namespace {

std::string textAt(SQLite::Statement& row, int column)
{
    return row.getColumn(column).getString();
}

}  // namespace

std::optional<Reader::Bookmark>
Reader::scan(const std::string& columns,
             const std::string& table,
             Bookmark after,
             int most,
             const std::function<void(SQLite::Statement&)>& visit) const
{
    return guarded([&]() -> std::optional<Bookmark> {
        auto& statement = m_connection->prepared("SELECT " + columns + ", _rowid_ FROM " + table
                                                 + " WHERE _rowid_ > ? ORDER BY _rowid_ LIMIT ?");
        statement.bind(1, after);
        statement.bind(2, most);
        int visited = 0;
        Bookmark last = after;
        const int rowNumber = statement.getColumnCount() - 1;
        while (statement.executeStep()) {
            visit(statement);
            last = statement.getColumn(rowNumber).getInt64();
            ++visited;
        }
        return visited < most ? std::nullopt : std::optional(last);
    });
}

std::optional<Reader::Bookmark>
Reader::scanAlteri(Bookmark after,
                   int most,
                   const std::function<void(const Alter&, double)>& visit) const
{
    return scan("id, ego, code, label, note, position", "\"alter\"", after, most,
                [&](SQLite::Statement& row) {
                    const Alter alter{idFrom<AlterId>(row.getColumn(0)),
                                      idFrom<EgoId>(row.getColumn(1)),
                                      textAt(row, 2),
                                      textAt(row, 3),
                                      textAt(row, 4),
                                      std::nullopt};
                    visit(alter, row.getColumn(5).getDouble());
                });
}

std::optional<Reader::Bookmark>
Reader::scanTies(Bookmark after, int most, const std::function<void(const Tie&)>& visit) const
{
    return scan("map, \"alter\", radius, angle, note", "tie", after, most,
                [&](SQLite::Statement& row) {
                    visit({idFrom<MapId>(row.getColumn(0)), idFrom<AlterId>(row.getColumn(1)),
                           placeFrom(row, 2), textAt(row, 4)});
                });
}

std::optional<Reader::Bookmark>
Reader::scanAlterTies(Bookmark after,
                      int most,
                      const std::function<void(const AlterTie&)>& visit) const
{
    return scan("map, kind, source, target", "alter_tie", after, most, [&](SQLite::Statement& row) {
        visit(std::get<AlterTie>(subjectFrom(row, Owner::AlterTie)));
    });
}

std::optional<Reader::Bookmark>
Reader::scanAskedPairs(Bookmark after,
                       int most,
                       const std::function<void(const AlterTie&)>& visit) const
{
    return scan("map, kind, source, target", "asked_pair", after, most,
                [&](SQLite::Statement& row) {
                    visit(std::get<AlterTie>(subjectFrom(row, Owner::AlterTie)));
                });
}

std::optional<Reader::Bookmark> Reader::scanAnswers(
    Owner owner,
    Bookmark after,
    int most,
    const std::function<void(const Subject&, AttributeId, const Value&)>& visit) const
{
    const auto& table = answerTable(owner);
    const auto keys = static_cast<int>(table.keyColumns.size());
    return scan(table.keyList() + ", attribute, " + table.valueColumns(), table.rows(), after, most,
                [&](SQLite::Statement& row) {
                    visit(subjectFrom(row, owner), idFrom<AttributeId>(row.getColumn(keys)),
                          answerFrom(row, keys + 1));
                });
}

std::int64_t Reader::tieCount() const
{
    return guarded([&] {
        auto& statement = m_connection->prepared("SELECT max(_rowid_) FROM tie");
        statement.executeStep();
        const auto count = statement.getColumn(0).getInt64();
        statement.reset();
        return count;
    });
}

}  // namespace alteri
