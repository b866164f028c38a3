// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/writer.hpp"

#include "core/error.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/environment.hpp"
#include "core/store/tables/answer_table.hpp"
#include "core/store/tables/vocabulary.hpp"
#include "core/store/tables/writing_rules.hpp"

#include <algorithm>
#include <array>

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

IndexedCodebook& Writer::indexedCodebook()
{
    if (!m_codebook)
        m_codebook.emplace(reader().codebook());
    return *m_codebook;
}

const Attribute& Writer::attribute(AttributeId attribute)
{
    const auto* found = indexedCodebook().find(attribute);
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

namespace {

/// The statements that write an answer.
struct AnswerSql {
    std::string add;  ///< where there is none
    /// The row stays where it is: those who go through the table piece by piece would miss it.
    std::string change;
};

const AnswerSql& answerSql(Owner owner)
{
    const auto made = [](Owner of) {
        const auto& table = answerTable(of);
        const auto insert = "INSERT INTO " + table.name + " AS v (" + table.keyList()
                            + ", attribute, category, number, text, missing, several) VALUES ("
                            + table.keyPlaces() + ", ?, ?, ?, ?, ?, ?) ON CONFLICT DO ";
        return AnswerSql{
            insert + "NOTHING",
            insert
                + "UPDATE SET category = excluded.category,"
                  " number = excluded.number, text = excluded.text, missing = excluded.missing,"
                  " several = excluded.several,"
                  " namely = CASE WHEN v.category = excluded.category THEN v.namely ELSE '' END"};
    };
    static const std::array<AnswerSql, 4> all{made(Owner::Ego), made(Owner::Alter),
                                              made(Owner::Tie), made(Owner::AlterTie)};
    return all.at(static_cast<std::size_t>(owner));
}

}  // namespace

void Writer::setAnswer(const Subject& subject, AttributeId attribute, const Value& value)
{
    const auto& asked = this->attribute(attribute);
    if (asked.owner != ownerOf(subject) || !fits(value, asked))
        throw Error(ErrorCode::ValueDoesNotFit, {"", asked.label});
    if (const auto* text = std::get_if<std::string>(&value))
        requireText(*text);
    const auto write = [&](const std::string& sql) {
        auto& insert = statement(sql);
        const int next = bindSubject(insert, subject);
        bindId(insert, next, attribute);
        bindAnswer(insert, next + 1, value);
        return run(insert);
    };
    const auto* choices = std::get_if<Choices>(&value);
    const auto& sql = answerSql(asked.owner);
    // Most answers are first ones, before which nothing was chosen either.
    if (write(sql.add) == 0) {
        if (choices == nullptr)
            setChoices(subject, attribute, {});
        write(sql.change);
    }
    if (choices != nullptr)
        setChoices(subject, attribute, *choices);
    touch(subject);
}

/// What was chosen before and is still keeps what was said to it.
void Writer::setChoices(const Subject& subject, AttributeId attribute, const Choices& choices)
{
    const auto& table = answerTable(ownerOf(subject));
    std::vector<CategoryId> gone;
    std::vector<CategoryId> stay;
    auto& query = statement("SELECT category FROM " + table.choices + " WHERE "
                            + table.keyCondition() + " AND attribute = ?");
    bindId(query, bindSubject(query, subject), attribute);
    while (query.executeStep()) {
        const auto category = idFrom<CategoryId>(query.getColumn(0));
        (choices.contains(category) ? stay : gone).push_back(category);
    }
    query.reset();
    for (const auto category : gone) {
        auto& remove = statement("DELETE FROM " + table.choices + " WHERE " + table.keyCondition()
                                 + " AND attribute = ? AND category = ?");
        const int next = bindSubject(remove, subject);
        bindId(remove, next, attribute);
        bindId(remove, next + 1, category);
        run(remove);
    }
    for (const auto category : choices.categories()) {
        if (std::find(stay.begin(), stay.end(), category) != stay.end())
            continue;
        auto& insert =
            statement("INSERT INTO " + table.choices + " (" + table.keyList()
                      + ", attribute, category) VALUES (" + table.keyPlaces() + ", ?, ?)");
        const int next = bindSubject(insert, subject);
        bindId(insert, next, attribute);
        bindId(insert, next + 1, category);
        run(insert);
    }
}

void Writer::setNamely(const Subject& subject,
                       AttributeId attribute,
                       CategoryId category,
                       const std::string& text)
{
    const auto& table = answerTable(ownerOf(subject));
    int met = 0;
    for (const auto& name : {table.name, table.choices}) {
        auto& update = statement("UPDATE " + name + " SET namely = ?7 WHERE " + table.keyCondition()
                                 + " AND attribute = ?5 AND category = ?6");
        bindSubject(update, subject);
        bindId(update, 5, attribute);
        bindId(update, 6, category);
        bindText(update, 7, text);
        met += run(update);
    }
    if (met == 0)
        throw Error(ErrorCode::NotFound, {category.hex()});
}

void Writer::clearAnswer(const Subject& subject, AttributeId attribute)
{
    const auto& table = answerTable(ownerOf(subject));
    setChoices(subject, attribute, {});
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
