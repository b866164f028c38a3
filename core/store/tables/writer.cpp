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

void Writer::touch(const Subject& subject)
{
    switch (ownerOf(subject)) {
    case Owner::Ego:
        m_touched.egos.insert(std::get<EgoId>(subject));
        return;
    case Owner::Alter:
        m_touched.alteri.insert(std::get<AlterId>(subject));
        return;
    case Owner::Tie:
        m_touched.maps.insert(std::get<TieKey>(subject).map);
        return;
    case Owner::AlterTie:
        m_touched.maps.insert(std::get<AlterTie>(subject).map);
    }
}

void Writer::setStudyProperty(const std::string& key, const std::string& value)
{
    auto& insert = statement("INSERT INTO study (key, value) VALUES (?1, ?2)"
                             " ON CONFLICT (key) DO UPDATE SET value = ?2");
    bindText(insert, 1, key);
    bindText(insert, 2, value);
    run(insert);
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
    run(insert);
    touch(subject);
}

void Writer::clearAnswer(const Subject& subject, AttributeId attribute)
{
    const auto& table = answerTable(ownerOf(subject));
    auto& remove = statement("DELETE FROM " + table.name + " WHERE " + table.keyCondition()
                             + " AND attribute = ?");
    bindId(remove, bindSubject(remove, subject), attribute);
    touch(subject);
    if (run(remove) > 0)
        return;
    // Nothing was answered; but is there somebody to ask, and something?
    this->attribute(attribute);
    requireSubject(reader(), subject);
}

}  // namespace alteri
