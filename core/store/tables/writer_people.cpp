// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that stores egos, their maps, alteri and ties.
#include "core/error.hpp"
#include "core/model/composed_text.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/environment.hpp"
#include "core/store/tables/answer_table.hpp"
#include "core/store/tables/writer.hpp"
#include "core/store/tables/writing_rules.hpp"

namespace alteri {

std::string Writer::freeCode(SQLite::Statement& count,
                             const std::function<bool(const std::string&)>& isTaken)
{
    count.executeStep();
    auto number = count.getColumn(0).getInt() + 1;
    count.reset();
    while (isTaken(std::to_string(number)))
        ++number;
    return std::to_string(number);
}

EgoId Writer::addEgo(const std::string& code, const std::string& label)
{
    const auto isTaken = [&](const std::string& wanted) {
        auto& query = statement("SELECT 1 FROM ego WHERE code = ?");
        query.bind(1, wanted);
        const bool taken = query.executeStep();
        query.reset();
        return taken;
    };
    requireName(label);
    if (!code.empty() && isTaken(code))
        throw Error(ErrorCode::DuplicateKey, {code});
    const auto ownCode =
        code.empty() ? freeCode(statement("SELECT count(*) FROM ego"), isTaken) : code;

    const auto id = newId<EgoId>();
    const double position = nextPosition("ego");
    auto& insert =
        statement("INSERT INTO ego (id, code, label, created, position) VALUES (?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindName(insert, 2, ownCode);
    bindName(insert, 3, composed(label));
    insert.bind(4, m_environment.utcMilliseconds());
    insert.bind(5, position);
    run(insert);
    return id;
}

void Writer::renameEgo(EgoId ego, const std::string& label)
{
    requireName(label);
    auto& update = statement("UPDATE ego SET label = ? WHERE id = ?");
    bindName(update, 1, composed(label));
    bindId(update, 2, ego);
    requireOneRow(update, ego);
}

void Writer::setConfidential(EgoId ego, bool confidential)
{
    auto& update = statement("UPDATE ego SET confidential = ? WHERE id = ?");
    update.bind(1, confidential ? 1 : 0);
    bindId(update, 2, ego);
    requireOneRow(update, ego);
}

void Writer::setPseudonym(EgoId ego, const std::string& pseudonym)
{
    auto& update = statement("UPDATE ego SET pseudonym = ? WHERE id = ?");
    bindName(update, 1, pseudonym);
    bindId(update, 2, ego);
    requireOneRow(update, ego);
}

void Writer::removeEgo(EgoId ego)
{
    const auto bind = [&](SQLite::Statement& each) { bindId(each, 1, ego); };
    removeTies("map IN (SELECT id FROM map WHERE ego = ?1)", bind);
    for (const auto* sql :
         {"DELETE FROM contradiction WHERE subject = ?1"
          " OR subject IN (SELECT id FROM map WHERE ego = ?1)"
          " OR subject IN (SELECT id FROM \"alter\" WHERE ego = ?1)",
          "DELETE FROM assignment WHERE ego = ?1",
          "DELETE FROM step_visit WHERE map IN (SELECT id FROM map WHERE ego = ?1)",
          "DELETE FROM suspended_choice WHERE ego = ?1",
          "DELETE FROM suspended_answer WHERE ego = ?1", "DELETE FROM map WHERE ego = ?1",
          "DELETE FROM alter_choice WHERE \"alter\" IN"
          " (SELECT id FROM \"alter\" WHERE ego = ?1)",
          "DELETE FROM alter_value WHERE \"alter\" IN"
          " (SELECT id FROM \"alter\" WHERE ego = ?1)",
          "DELETE FROM \"alter\" WHERE ego = ?1", "DELETE FROM ego_choice WHERE ego = ?1",
          "DELETE FROM ego_value WHERE ego = ?1"}) {
        auto& remove = statement(sql);
        bind(remove);
        run(remove);
    }
    auto& remove = statement("DELETE FROM ego WHERE id = ?1");
    bind(remove);
    requireOneRow(remove, ego);
}

MapId Writer::addMap(EgoId ego, DesignId design, const std::string& title)
{
    requireSubject(reader(), ego);
    reader().design(design);
    const auto id = newId<MapId>();
    const double position = nextPosition("map");
    auto& insert =
        statement("INSERT INTO map (id, ego, design, title, position) VALUES (?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindId(insert, 2, ego);
    bindId(insert, 3, design);
    bindName(insert, 4, title);
    insert.bind(5, position);
    run(insert);
    return id;
}

void Writer::renameMap(MapId map, const std::string& title)
{
    requireName(title);
    auto& update = statement("UPDATE map SET title = ? WHERE id = ?");
    bindName(update, 1, title);
    bindId(update, 2, map);
    requireOneRow(update, map);
}

void Writer::moveMap(MapId map, double position)
{
    auto& update = statement("UPDATE map SET position = ? WHERE id = ?");
    update.bind(1, position);
    bindId(update, 2, map);
    requireOneRow(update, map);
}

void Writer::removeMap(MapId map)
{
    const auto bind = [&](SQLite::Statement& each) { bindId(each, 1, map); };
    removeTies("map = ?1", bind);
    for (const auto* sql : {"DELETE FROM contradiction WHERE subject = ?1",
                            "DELETE FROM step_visit WHERE map = ?1"}) {
        auto& removePart = statement(sql);
        bind(removePart);
        run(removePart);
    }
    auto& remove = statement("DELETE FROM map WHERE id = ?1");
    bind(remove);
    requireOneRow(remove, map);
}

AlterId Writer::addAlter(EgoId ego, const std::string& code, const std::string& label)
{
    const auto isTaken = [&](const std::string& wanted) {
        auto& query = statement("SELECT 1 FROM \"alter\" WHERE ego = ? AND code = ?");
        bindId(query, 1, ego);
        query.bind(2, wanted);
        const bool taken = query.executeStep();
        query.reset();
        return taken;
    };
    requireName(label);
    requireSubject(reader(), ego);
    if (!code.empty() && isTaken(code))
        throw Error(ErrorCode::DuplicateKey, {code});
    auto ownCode = code;
    if (code.empty()) {
        auto& count = statement("SELECT count(*) FROM \"alter\" WHERE ego = ?");
        bindId(count, 1, ego);
        ownCode = freeCode(count, isTaken);
    }

    const auto id = newId<AlterId>();
    const double position = nextPosition("\"alter\"");
    auto& insert = statement("INSERT INTO \"alter\" (id, ego, code, label, created, position)"
                             " VALUES (?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindId(insert, 2, ego);
    bindName(insert, 3, ownCode);
    bindName(insert, 4, composed(label));
    insert.bind(5, m_environment.utcMilliseconds());
    insert.bind(6, position);
    run(insert);
    return id;
}

void Writer::renameAlter(AlterId alter, const std::string& label)
{
    requireName(label);
    auto& update = statement("UPDATE \"alter\" SET label = ? WHERE id = ?");
    bindName(update, 1, composed(label));
    bindId(update, 2, alter);
    requireOneRow(update, alter);
}

void Writer::setPseudonym(AlterId alter, const std::string& pseudonym)
{
    auto& update = statement("UPDATE \"alter\" SET pseudonym = ? WHERE id = ?");
    bindName(update, 1, pseudonym);
    bindId(update, 2, alter);
    requireOneRow(update, alter);
}

void Writer::removeAlter(AlterId alter)
{
    const auto bind = [&](SQLite::Statement& each) { bindId(each, 1, alter); };
    removeTies("\"alter\" = ?1", bind);
    for (const auto* sql : {"DELETE FROM contradiction WHERE subject = ?1",
                            "DELETE FROM alter_choice WHERE \"alter\" = ?1",
                            "DELETE FROM alter_value WHERE \"alter\" = ?1"}) {
        auto& removeAnswers = statement(sql);
        bind(removeAnswers);
        run(removeAnswers);
    }
    auto& remove = statement("DELETE FROM \"alter\" WHERE id = ?1");
    bind(remove);
    requireOneRow(remove, alter);
}

void Writer::removeTies(const std::string& where,
                        const std::function<void(SQLite::Statement&)>& bind)
{
    // "alter" is the column of tie and what is said of it; in ties between alteri it is either end.
    const auto touched = "EXISTS (SELECT 1 FROM tie WHERE " + where
                         + " AND tie.map = alter_tie_rows.map"
                           " AND tie.\"alter\" IN (alter_tie_rows.source, alter_tie_rows.target))";
    for (const auto& sql :
         {"DELETE FROM asked_pair AS alter_tie_rows WHERE " + touched,
          "DELETE FROM alter_tie_choice AS alter_tie_rows WHERE " + touched,
          "DELETE FROM alter_tie_value AS alter_tie_rows WHERE " + touched,
          "DELETE FROM alter_tie AS alter_tie_rows WHERE " + touched,
          "DELETE FROM step_naming WHERE " + where, "DELETE FROM suspended_choice WHERE " + where,
          "DELETE FROM suspended_answer WHERE " + where, "DELETE FROM tie_choice WHERE " + where,
          "DELETE FROM tie_value WHERE " + where, "DELETE FROM tie WHERE " + where}) {
        auto& remove = statement(sql);
        bind(remove);
        run(remove);
    }
}

void Writer::addTie(const TieKey& tie)
{
    const auto map = reader().map(tie.map);
    const auto alter = reader().alter(tie.alter);
    if (!map || !alter || map->ego != alter->ego)
        throw Error(ErrorCode::NotFound, {tie.alter.hex()});
    auto& insert = statement("INSERT INTO tie (map, \"alter\") VALUES (?, ?)");
    bindId(insert, 1, tie.map);
    bindId(insert, 2, tie.alter);
    run(insert);
    touch(tie);
}

void Writer::removeTie(const TieKey& tie)
{
    requireSubject(reader(), tie);
    touch(tie);
    removeTies("map = ?1 AND \"alter\" = ?2", [&](SQLite::Statement& each) {
        bindId(each, 1, tie.map);
        bindId(each, 2, tie.alter);
    });
}

void Writer::setPlace(const TieKey& tie, const std::optional<Place>& place)
{
    auto& update =
        statement("UPDATE tie SET radius = ?, angle = ? WHERE map = ? AND \"alter\" = ?");
    if (place) {
        update.bind(1, place->radius);
        update.bind(2, place->angle);
    }
    bindId(update, 3, tie.map);
    bindId(update, 4, tie.alter);
    requireOneRow(update, tie.alter);
}

void Writer::addAlterTie(const AlterTie& tie)
{
    if (tie.source == tie.target)
        throw Error(ErrorCode::TieToItself, {tie.source.hex()});
    auto& insert = statement("INSERT INTO alter_tie (map, kind, source, target)"
                             " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
    bindSubject(insert, tie);
    if (run(insert) == 0)
        throw Error(ErrorCode::DuplicateKey, {tie.source.hex()});
    touch(tie);
}

void Writer::removeAlterTie(const AlterTie& tie)
{
    requireSubject(reader(), tie);
    touch(tie);
    for (const auto* table : {"alter_tie_choice", "alter_tie_value", "alter_tie"}) {
        auto& remove = statement("DELETE FROM " + std::string(table)
                                 + " WHERE map = ? AND kind = ? AND source = ? AND target = ?");
        bindSubject(remove, tie);
        run(remove);
    }
}

}  // namespace alteri
