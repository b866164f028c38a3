// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.hpp"

#include "core/error.hpp"
#include "core/store/answer_table.hpp"
#include "core/store/connection.hpp"
#include "core/store/environment.hpp"
#include "core/store/vocabulary.hpp"

#include <algorithm>
#include <set>

namespace alteri {

namespace {

void requireName(const std::string& name)
{
    const auto isSpace = [](unsigned char c) { return c <= ' '; };
    if (std::all_of(name.begin(), name.end(), isSpace))
        throw Error(ErrorCode::EmptyName);
}

void bindText(SQLite::Statement& statement, int index, std::string_view text)
{
    statement.bind(index, std::string(text));
}

/// For statements that must meet exactly one row.
template <class AnyId>
void requireOneRow(SQLite::Statement& statement, const AnyId& id)
{
    if (statement.exec() != 1)
        throw Error(ErrorCode::NotFound, {id.hex()});
}

}  // namespace

Writer::Writer(Connection& connection, const Environment& environment)
    : m_connection(connection)
    , m_environment(environment)
{
}

template <class AnyId>
AnyId Writer::newId() const
{
    AnyId id;
    for (std::size_t half = 0; half < 2; ++half) {
        const auto bits = m_environment.random();
        std::memcpy(id.bytes.data() + 8 * half, &bits, 8);
    }
    return id;
}

SQLite::Statement& Writer::statement(const std::string& sql)
{
    return m_connection.prepared(sql);
}

const Attribute& Writer::attribute(AttributeId attribute)
{
    if (!m_codebook)
        m_codebook = reader().codebook();
    const auto* found = m_codebook->find(attribute);
    if (found == nullptr)
        throw Error(ErrorCode::NotFound, {attribute.hex()});
    return *found;
}

double Writer::nextPosition(const std::string& table)
{
    const auto known = m_positions.find(table);
    if (known != m_positions.end())
        return ++known->second;
    auto& query = statement("SELECT coalesce(max(position), 0) + 1 FROM " + table);
    query.executeStep();
    const double position = query.getColumn(0).getDouble();
    query.reset();
    m_positions[table] = position;
    return position;
}

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

void Writer::setStudyProperty(const std::string& key, const std::string& value)
{
    auto& insert = statement("INSERT INTO study (key, value) VALUES (?1, ?2)"
                             " ON CONFLICT (key) DO UPDATE SET value = ?2");
    insert.bind(1, key);
    insert.bind(2, value);
    insert.exec();
}

AttributeId Writer::addAttribute(const Attribute& attribute)
{
    requireName(attribute.key);
    const auto codebook = reader().codebook();
    if (codebook.find(attribute.owner, attribute.key) != nullptr)
        throw Error(ErrorCode::DuplicateKey, {attribute.key});
    m_codebook.reset();

    const auto id = newId<AttributeId>();
    const double position = nextPosition("attribute");
    auto& insert = statement("INSERT INTO attribute (id, owner, key, label, scale, position)"
                             " VALUES (?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindText(insert, 2, wordFor(attribute.owner));
    bindText(insert, 3, attribute.key);
    bindText(insert, 4, attribute.label.empty() ? attribute.key : attribute.label);
    bindText(insert, 5, wordFor(attribute.scale));
    insert.bind(6, position);
    insert.exec();
    for (const auto& category : attribute.categories)
        addCategory(id, category);
    return id;
}

CategoryId Writer::addCategory(AttributeId attribute, const Category& category)
{
    requireName(category.code);
    const auto& owner = this->attribute(attribute);
    if (!owner.hasCategories())
        throw Error(ErrorCode::ValueDoesNotFit, {category.code, owner.key});
    if (owner.findCode(category.code) != nullptr)
        throw Error(ErrorCode::DuplicateKey, {category.code});
    m_codebook.reset();

    const auto id = newId<CategoryId>();
    const double position = nextPosition("category");
    auto& insert =
        statement("INSERT INTO category (id, attribute, code, label, colour, symbol, position)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindId(insert, 2, attribute);
    bindText(insert, 3, category.code);
    bindText(insert, 4, category.label.empty() ? category.code : category.label);
    bindText(insert, 5, category.colour);
    bindText(insert, 6, category.symbol);
    insert.bind(7, position);
    insert.exec();
    return id;
}

TieKindId Writer::addTieKind(const TieKind& kind)
{
    requireName(kind.key);
    if (reader().codebook().findTieKind(kind.key) != nullptr)
        throw Error(ErrorCode::DuplicateKey, {kind.key});
    m_codebook.reset();

    const auto id = newId<TieKindId>();
    const double position = nextPosition("tie_kind");
    auto& insert = statement("INSERT INTO tie_kind (id, key, label, directed, position)"
                             " VALUES (?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindText(insert, 2, kind.key);
    bindText(insert, 3, kind.label.empty() ? kind.key : kind.label);
    insert.bind(4, kind.directed ? 1 : 0);
    insert.bind(5, position);
    insert.exec();
    return id;
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
    insert.bind(2, ownCode);
    insert.bind(3, label);
    insert.bind(4, m_environment.utcMilliseconds());
    insert.bind(5, position);
    insert.exec();
    return id;
}

void Writer::renameEgo(EgoId ego, const std::string& label)
{
    requireName(label);
    auto& update = statement("UPDATE ego SET label = ? WHERE id = ?");
    update.bind(1, label);
    bindId(update, 2, ego);
    requireOneRow(update, ego);
}

void Writer::removeEgo(EgoId ego)
{
    const auto bind = [&](SQLite::Statement& each) { bindId(each, 1, ego); };
    removeTies("map IN (SELECT id FROM map WHERE ego = ?1)", bind);
    for (const auto* sql :
         {"DELETE FROM map WHERE ego = ?1",
          "DELETE FROM alter_value WHERE \"alter\" IN"
          " (SELECT id FROM \"alter\" WHERE ego = ?1)",
          "DELETE FROM \"alter\" WHERE ego = ?1", "DELETE FROM ego_value WHERE ego = ?1"}) {
        auto& remove = statement(sql);
        bind(remove);
        remove.exec();
    }
    auto& remove = statement("DELETE FROM ego WHERE id = ?1");
    bind(remove);
    requireOneRow(remove, ego);
}

MapId Writer::addMap(EgoId ego, DesignId design, const std::string& title)
{
    if (!reader().ego(ego))
        throw Error(ErrorCode::NotFound, {ego.hex()});
    reader().design(design);
    const auto id = newId<MapId>();
    const double position = nextPosition("map");
    auto& insert =
        statement("INSERT INTO map (id, ego, design, title, position) VALUES (?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindId(insert, 2, ego);
    bindId(insert, 3, design);
    insert.bind(4, title);
    insert.bind(5, position);
    insert.exec();
    return id;
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
    if (!reader().ego(ego))
        throw Error(ErrorCode::NotFound, {ego.hex()});
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
    insert.bind(3, ownCode);
    insert.bind(4, label);
    insert.bind(5, m_environment.utcMilliseconds());
    insert.bind(6, position);
    insert.exec();
    return id;
}

void Writer::renameAlter(AlterId alter, const std::string& label)
{
    requireName(label);
    auto& update = statement("UPDATE \"alter\" SET label = ? WHERE id = ?");
    update.bind(1, label);
    bindId(update, 2, alter);
    requireOneRow(update, alter);
}

void Writer::removeAlter(AlterId alter)
{
    const auto bind = [&](SQLite::Statement& each) { bindId(each, 1, alter); };
    removeTies("\"alter\" = ?1", bind);
    auto& removeAnswers = statement("DELETE FROM alter_value WHERE \"alter\" = ?1");
    bind(removeAnswers);
    removeAnswers.exec();
    auto& remove = statement("DELETE FROM \"alter\" WHERE id = ?1");
    bind(remove);
    requireOneRow(remove, alter);
}

void Writer::removeTies(const std::string& where,
                        const std::function<void(SQLite::Statement&)>& bind)
{
    // "alter" is the column of tie and tie_value; in ties between alteri it is either end.
    const auto touched = "EXISTS (SELECT 1 FROM tie WHERE " + where
                         + " AND tie.map = alter_tie_rows.map"
                           " AND tie.\"alter\" IN (alter_tie_rows.source, alter_tie_rows.target))";
    for (const auto& sql :
         {"DELETE FROM alter_tie_value AS alter_tie_rows WHERE " + touched,
          "DELETE FROM alter_tie AS alter_tie_rows WHERE " + touched,
          "DELETE FROM tie_value WHERE " + where, "DELETE FROM tie WHERE " + where}) {
        auto& remove = statement(sql);
        bind(remove);
        remove.exec();
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
    insert.exec();
}

void Writer::removeTie(const TieKey& tie)
{
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
    if (!reader().tie({tie.map, tie.source}) || !reader().tie({tie.map, tie.target}))
        throw Error(ErrorCode::NotFound, {tie.target.hex()});
    auto& known = statement(
        "SELECT 1 FROM alter_tie WHERE map = ? AND kind = ? AND source = ? AND target = ?");
    bindSubject(known, tie);
    const bool isKnown = known.executeStep();
    known.reset();
    if (isKnown)
        throw Error(ErrorCode::DuplicateKey, {tie.source.hex()});
    auto& insert =
        statement("INSERT INTO alter_tie (map, kind, source, target) VALUES (?, ?, ?, ?)");
    bindSubject(insert, tie);
    insert.exec();
}

void Writer::removeAlterTie(const AlterTie& tie)
{
    for (const auto* table : {"alter_tie_value", "alter_tie"}) {
        auto& remove = statement("DELETE FROM " + std::string(table)
                                 + " WHERE map = ? AND kind = ? AND source = ? AND target = ?");
        bindSubject(remove, tie);
        remove.exec();
    }
}

void Writer::setAnswer(const Subject& subject, AttributeId attribute, const Value& value)
{
    const auto& asked = this->attribute(attribute);
    if (asked.owner != ownerOf(subject) || !fits(value, asked))
        throw Error(ErrorCode::ValueDoesNotFit, {"", asked.label});
    const auto& table = answerTable(asked.owner);
    auto& insert = statement("INSERT OR REPLACE INTO " + table.name + " (" + table.keyList()
                             + ", attribute, category, number, text, missing) VALUES ("
                             + (table.keyColumns.size() == 1   ? "?, "
                                : table.keyColumns.size() == 2 ? "?, ?, "
                                                               : "?, ?, ?, ?, ")
                             + "?, ?, ?, ?, ?)");
    const int next = bindSubject(insert, subject);
    bindId(insert, next, attribute);
    bindAnswer(insert, next + 1, value);
    insert.exec();
}

void Writer::clearAnswer(const Subject& subject, AttributeId attribute)
{
    const auto& table = answerTable(ownerOf(subject));
    auto& remove = statement("DELETE FROM " + table.name + " WHERE " + table.keyCondition()
                             + " AND attribute = ?");
    bindId(remove, bindSubject(remove, subject), attribute);
    remove.exec();
}

// Instances for writer_design.cpp.
template RecodeId Writer::newId<RecodeId>() const;
template RecodeGroupId Writer::newId<RecodeGroupId>() const;
template DesignId Writer::newId<DesignId>() const;
template ModelId Writer::newId<ModelId>() const;

}  // namespace alteri
