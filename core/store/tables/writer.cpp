// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/writer.hpp"

#include "core/error.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/environment.hpp"
#include "core/store/tables/answer_table.hpp"
#include "core/store/tables/vocabulary.hpp"
#include "core/store/tables/writing_rules.hpp"

#include <algorithm>

namespace alteri {

Writer::Writer(Connection& connection, const Environment& environment)
    : m_connection(connection)
    , m_environment(environment)
{
}

std::uint64_t Writer::randomBits() const
{
    return m_environment.random();
}

SQLite::Statement& Writer::statement(const std::string& sql)
{
    return m_connection.prepared(sql);
}

IndexedCodebook& Writer::codebook()
{
    if (!m_codebook)
        m_codebook.emplace(reader().codebook());
    return *m_codebook;
}

const Attribute& Writer::attribute(AttributeId attribute)
{
    const auto* found = codebook().find(attribute);
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

void Writer::setStudyProperty(const std::string& key, const std::string& value)
{
    auto& insert = statement("INSERT INTO study (key, value) VALUES (?1, ?2)"
                             " ON CONFLICT (key) DO UPDATE SET value = ?2");
    bindText(insert, 1, key);
    bindText(insert, 2, value);
    insert.exec();
}

AttributeId Writer::addAttribute(const Attribute& attribute)
{
    requireName(attribute.key);
    if (codebook().find(attribute.owner, attribute.key) != nullptr)
        throw Error(ErrorCode::DuplicateKey, {attribute.key});

    const auto& label = attribute.label.empty() ? attribute.key : attribute.label;
    const auto id = newId<AttributeId>();
    const double position = nextPosition("attribute");
    auto& insert = statement("INSERT INTO attribute (id, owner, key, label, scale, position)"
                             " VALUES (?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindText(insert, 2, wordFor(attribute.owner));
    bindName(insert, 3, attribute.key);
    bindName(insert, 4, label);
    bindText(insert, 5, wordFor(attribute.scale));
    insert.bind(6, position);
    insert.exec();
    codebook().add(Attribute{id, attribute.owner, attribute.scale, attribute.key, label, {}});
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

    const auto& label = category.label.empty() ? category.code : category.label;
    const auto id = newId<CategoryId>();
    const double position = nextPosition("category");
    auto& insert =
        statement("INSERT INTO category (id, attribute, code, label, colour, symbol, position)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindId(insert, 2, attribute);
    bindName(insert, 3, category.code);
    bindName(insert, 4, label);
    bindText(insert, 5, category.colour);
    bindText(insert, 6, category.symbol);
    insert.bind(7, position);
    insert.exec();
    codebook().addCategory(attribute, {id, category.code, label, category.colour, category.symbol});
    return id;
}

void Writer::changeLabel(AttributeId attribute, const std::string& label)
{
    requireName(label);
    m_codebook.reset();
    auto& update = statement("UPDATE attribute SET label = ? WHERE id = ?");
    bindName(update, 1, label);
    bindId(update, 2, attribute);
    requireOneRow(update, attribute);
}

void Writer::changeCategory(const Category& category)
{
    requireName(category.label);
    m_codebook.reset();
    auto& update = statement("UPDATE category SET label = ?, colour = ?, symbol = ? WHERE id = ?");
    bindName(update, 1, category.label);
    bindText(update, 2, category.colour);
    bindText(update, 3, category.symbol);
    bindId(update, 4, category.id);
    requireOneRow(update, category.id);
}

TieKindId Writer::addTieKind(const TieKind& kind)
{
    requireName(kind.key);
    if (codebook().findTieKind(kind.key) != nullptr)
        throw Error(ErrorCode::DuplicateKey, {kind.key});

    const auto& label = kind.label.empty() ? kind.key : kind.label;
    const auto id = newId<TieKindId>();
    const double position = nextPosition("tie_kind");
    auto& insert =
        statement("INSERT INTO tie_kind (id, key, label, directed, position, colour, dash)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindName(insert, 2, kind.key);
    bindName(insert, 3, label);
    insert.bind(4, kind.directed ? 1 : 0);
    insert.bind(5, position);
    bindText(insert, 6, kind.colour);
    bindText(insert, 7, wordFor(kind.dash));
    insert.exec();
    codebook().add(TieKind{id, kind.key, label, kind.directed, kind.colour, kind.dash});
    return id;
}

void Writer::changeTieKind(const TieKind& kind)
{
    requireName(kind.label);
    const auto kinds = reader().codebook().tieKinds;
    const auto known = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const TieKind& each) { return each.id == kind.id; });
    if (known != kinds.end() && known->directed != kind.directed)
        requireUnused(*known);
    m_codebook.reset();
    auto& update =
        statement("UPDATE tie_kind SET label = ?, colour = ?, dash = ?, directed = ? WHERE id = ?");
    bindName(update, 1, kind.label);
    bindText(update, 2, kind.colour);
    bindText(update, 3, wordFor(kind.dash));
    update.bind(4, kind.directed ? 1 : 0);
    bindId(update, 5, kind.id);
    requireOneRow(update, kind.id);
}

void Writer::removeTieKind(TieKindId kind)
{
    for (const auto& each : reader().codebook().tieKinds)
        if (each.id == kind)
            requireUnused(each);
    m_codebook.reset();
    auto& remove = statement("DELETE FROM tie_kind WHERE id = ?");
    bindId(remove, 1, kind);
    requireOneRow(remove, kind);
}

void Writer::requireUnused(const TieKind& kind)
{
    for (const auto* sql : {"SELECT 1 FROM alter_tie WHERE kind = ? LIMIT 1",
                            "SELECT 1 FROM asked_pair WHERE kind = ? LIMIT 1"}) {
        auto& find = statement(sql);
        bindId(find, 1, kind.id);
        const bool isUsed = find.executeStep();
        find.reset();
        if (isUsed)
            throw Error(ErrorCode::TieKindInUse, {kind.label});
    }
}

void Writer::setAnswer(const Subject& subject, AttributeId attribute, const Value& value)
{
    const auto& asked = this->attribute(attribute);
    if (asked.owner != ownerOf(subject) || !fits(value, asked))
        throw Error(ErrorCode::ValueDoesNotFit, {"", asked.label});
    if (const auto* text = std::get_if<std::string>(&value))
        requireText(*text);
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

}  // namespace alteri
