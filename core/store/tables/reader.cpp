// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Reader that reads egos, maps, alteri and ties.
#include "core/store/tables/reader.hpp"

#include "core/store/tables/answer_table.hpp"
#include "core/store/tables/leaving_table.hpp"
#include "core/store/tables/query_rows.hpp"

#include <utility>

namespace alteri {

namespace {

Ego egoFrom(SQLite::Statement& row)
{
    return {idFrom<EgoId>(row.getColumn(0)), text(row, 1), text(row, 2), text(row, 3),
            row.getColumn(4).getInt() != 0};
}

NetworkMap mapFrom(SQLite::Statement& row)
{
    return {idFrom<MapId>(row.getColumn(0)), idFrom<EgoId>(row.getColumn(1)),
            idFrom<DesignId>(row.getColumn(2)), text(row, 3), text(row, 4)};
}

template <class Thing>
std::vector<Thing> translated(std::vector<Thing> things, const StudyLanguage& texts)
{
    for (auto& thing : things)
        texts.translate(thing);
    return things;
}

Alter alterFrom(SQLite::Statement& row)
{
    return {idFrom<AlterId>(row.getColumn(0)),
            idFrom<EgoId>(row.getColumn(1)),
            text(row, 2),
            text(row, 3),
            text(row, 4),
            optionalIdFrom<PromptId>(row.getColumn(5)),
            text(row, 6)};
}

Tie tieFrom(SQLite::Statement& row)
{
    return {idFrom<MapId>(row.getColumn(0)), idFrom<AlterId>(row.getColumn(1)), placeFrom(row, 2),
            text(row, 4)};
}

}  // namespace

std::vector<Ego> Reader::egos() const
{
    return rows(*m_connection,
                "SELECT id, code, label, pseudonym, confidential FROM ego ORDER BY position, id",
                noBinding, &egoFrom);
}

std::optional<Ego> Reader::ego(EgoId ego) const
{
    return firstRow(*m_connection,
                    "SELECT id, code, label, pseudonym, confidential FROM ego WHERE id = ?",
                    bindingOf(ego), &egoFrom);
}

std::vector<NetworkMap> Reader::maps() const
{
    return translated(
        rows(*m_connection,
             "SELECT map.id, map.ego, map.design, map.title, map.note FROM map"
             " JOIN ego ON ego.id = map.ego ORDER BY ego.position, ego.id, map.position, map.id",
             noBinding, &mapFrom),
        texts());
}

std::vector<NetworkMap> Reader::maps(EgoId ego) const
{
    return translated(
        rows(*m_connection,
             "SELECT id, ego, design, title, note FROM map WHERE ego = ? ORDER BY position, id",
             bindingOf(ego), &mapFrom),
        texts());
}

std::optional<NetworkMap> Reader::map(MapId map) const
{
    auto found =
        firstRow(*m_connection, "SELECT id, ego, design, title, note FROM map WHERE id = ?",
                 bindingOf(map), &mapFrom);
    if (found)
        texts().translate(*found);
    return found;
}

std::vector<Alter> Reader::alteri(EgoId ego) const
{
    return rows(*m_connection,
                "SELECT id, ego, code, label, note, prompt, pseudonym FROM \"alter\" WHERE ego = ? "
                "ORDER BY position, id",
                bindingOf(ego), &alterFrom);
}

std::optional<Alter> Reader::alter(AlterId alter) const
{
    return firstRow(
        *m_connection,
        "SELECT id, ego, code, label, note, prompt, pseudonym FROM \"alter\" WHERE id = ?",
        bindingOf(alter), &alterFrom);
}

std::vector<Tie> Reader::ties(MapId map) const
{
    return rows(*m_connection,
                "SELECT tie.map, tie.\"alter\", tie.radius, tie.angle, tie.note FROM tie"
                " JOIN \"alter\" ON \"alter\".id = tie.\"alter\""
                " WHERE tie.map = ? ORDER BY \"alter\".position, \"alter\".id",
                bindingOf(map), &tieFrom);
}

std::vector<Reader::Placed> Reader::placed(MapId map) const
{
    return guarded([&] {
        auto& query = m_connection->prepared(
            "SELECT tie.\"alter\", tie.radius, tie.angle, \"alter\".label FROM tie"
            " JOIN \"alter\" ON \"alter\".id = tie.\"alter\""
            " WHERE tie.map = ? AND tie.radius IS NOT NULL ORDER BY \"alter\".position, "
            "\"alter\".id");
        bindId(query, 1, map);
        std::vector<Placed> all;
        while (query.executeStep())
            if (const auto place = placeFrom(query, 1))
                all.push_back({idFrom<AlterId>(query.getColumn(0)), text(query, 3), *place});
        return all;
    });
}

std::optional<Tie> Reader::tie(const TieKey& key) const
{
    return firstRow(
        *m_connection,
        "SELECT map, \"alter\", radius, angle, note FROM tie WHERE map = ? AND \"alter\" = ?",
        [&](SQLite::Statement& statement) {
            bindId(statement, 1, key.map);
            bindId(statement, 2, key.alter);
        },
        &tieFrom);
}

std::vector<MapId> Reader::mapsOf(AlterId alter) const
{
    return rows(*m_connection, "SELECT map FROM tie WHERE \"alter\" = ?", bindingOf(alter),
                [](SQLite::Statement& row) { return idFrom<MapId>(row.getColumn(0)); });
}

std::vector<AlterTie> Reader::alterTies(MapId map) const
{
    return rows(*m_connection,
                "SELECT map, kind, source, target FROM alter_tie WHERE map = ?"
                " ORDER BY kind, source, target",
                bindingOf(map), [](SQLite::Statement& row) {
                    return std::get<AlterTie>(subjectFrom(row, Owner::AlterTie));
                });
}

std::vector<AlterTie> Reader::askedPairs(MapId map) const
{
    return rows(*m_connection,
                "SELECT map, kind, source, target FROM asked_pair WHERE map = ?"
                " ORDER BY kind, source, target",
                bindingOf(map), [](SQLite::Statement& row) {
                    return std::get<AlterTie>(subjectFrom(row, Owner::AlterTie));
                });
}

Reader::KindCounts Reader::countsOf(TieKindId kind) const
{
    const auto count = [&](const char* sql) {
        const auto found = rows(*m_connection, sql, bindingOf(kind),
                                [](SQLite::Statement& row) { return row.getColumn(0).getInt64(); });
        return static_cast<std::size_t>(found.front());
    };
    return {count("SELECT count(*) FROM alter_tie WHERE kind = ?"),
            count("SELECT count(*) FROM asked_pair WHERE kind = ?")};
}

std::vector<Prompt> Reader::prompts() const
{
    auto prompts =
        rows(*m_connection, "SELECT id, attribute, text FROM prompt ORDER BY position, id",
             noBinding, [](SQLite::Statement& row) {
                 return Prompt{idFrom<PromptId>(row.getColumn(0)),
                               optionalIdFrom<AttributeId>(row.getColumn(1)), text(row, 2)};
             });
    return translated(std::move(prompts), texts());
}

std::vector<std::string> Reader::namesToSuggest(EgoId asked) const
{
    return rows(*m_connection,
                "SELECT DISTINCT \"alter\".label FROM \"alter\" JOIN ego ON ego.id = ego"
                " WHERE NOT ego.confidential OR ego.id = ? ORDER BY 1",
                bindingOf(asked), [](SQLite::Statement& row) { return text(row, 0); });
}

std::map<EgoId, int> Reader::alterCounts() const
{
    std::map<EgoId, int> counts;
    for (const auto& [ego, count] :
         rows(*m_connection, "SELECT ego, count(*) FROM \"alter\" GROUP BY ego", noBinding,
              [](SQLite::Statement& row) {
                  return std::pair(idFrom<EgoId>(row.getColumn(0)), row.getColumn(1).getInt());
              }))
        counts[ego] = count;
    return counts;
}

std::vector<Leaving> Reader::leavings() const
{
    return leavingsIn(*m_connection);
}

}  // namespace alteri
