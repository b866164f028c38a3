// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Reader that reads answers, and what goes through whole tables at once.
#include "core/store/tables/answer_table.hpp"
#include "core/store/tables/query_rows.hpp"
#include "core/store/tables/reader.hpp"

#include <tuple>

namespace alteri {

namespace {

/// Answers by alter: the alter, the attribute, and the four columns of the value.
std::map<AlterId, Answers> answersByAlter(Connection& connection, const std::string& sql, MapId map)
{
    std::map<AlterId, Answers> answers;
    for (auto& [alter, attribute, value] :
         rows(connection, sql, bindingOf(map), [](SQLite::Statement& row) {
             return std::tuple(idFrom<AlterId>(row.getColumn(0)),
                               idFrom<AttributeId>(row.getColumn(1)), answerFrom(row, 2));
         }))
        answers[alter].emplace(attribute, std::move(value));
    return answers;
}

}  // namespace

std::optional<Value> Reader::answer(const Subject& subject, AttributeId attribute) const
{
    const auto& table = answerTable(ownerOf(subject));
    return firstRow(
        *m_connection,
        "SELECT " + table.valueColumns() + " FROM " + table.rows() + " WHERE "
            + table.keyCondition() + " AND attribute = ?",
        [&](SQLite::Statement& statement) {
            bindId(statement, bindSubject(statement, subject), attribute);
        },
        [](SQLite::Statement& row) { return answerFrom(row, 0); });
}

Answers Reader::answers(const Subject& subject) const
{
    const auto& table = answerTable(ownerOf(subject));
    Answers answers;
    for (auto& [attribute, value] : rows(
             *m_connection,
             "SELECT attribute, " + table.valueColumns() + " FROM " + table.rows() + " WHERE "
                 + table.keyCondition(),
             [&](SQLite::Statement& statement) { bindSubject(statement, subject); },
             [](SQLite::Statement& row) {
                 return std::pair(idFrom<AttributeId>(row.getColumn(0)), answerFrom(row, 1));
             }))
        answers.emplace(attribute, std::move(value));
    return answers;
}

std::map<AlterId, Answers> Reader::alterAnswers(MapId map) const
{
    return answersByAlter(*m_connection,
                          "SELECT v.\"alter\", attribute, "
                              + answerTable(Owner::Alter).valueColumns()
                              + " FROM tie JOIN alter_value AS v ON v.\"alter\" = tie.\"alter\""
                                " WHERE tie.map = ?",
                          map);
}

std::map<AlterId, Answers> Reader::tieAnswers(MapId map) const
{
    return answersByAlter(*m_connection,
                          "SELECT \"alter\", attribute, " + answerTable(Owner::Tie).valueColumns()
                              + " FROM tie_value AS v WHERE map = ?",
                          map);
}

std::map<CategoryId, std::string> Reader::namely(const Subject& subject,
                                                 AttributeId attribute) const
{
    const auto& table = answerTable(ownerOf(subject));
    std::map<CategoryId, std::string> texts;
    for (const auto& name : {table.name, table.choices})
        for (auto& [category, text] : rows(
                 *m_connection,
                 "SELECT category, namely FROM " + name + " WHERE " + table.keyCondition()
                     + " AND attribute = ? AND namely <> '' AND category IS NOT NULL",
                 [&](SQLite::Statement& statement) {
                     bindId(statement, bindSubject(statement, subject), attribute);
                 },
                 [](SQLite::Statement& row) {
                     return std::pair(idFrom<CategoryId>(row.getColumn(0)), text(row, 1));
                 }))
            texts.emplace(category, std::move(text));
    return texts;
}

void Reader::forEachNamely(
    Owner owner,
    const std::function<void(const Subject&, AttributeId, CategoryId, const std::string&)>& visit)
    const
{
    const auto& table = answerTable(owner);
    const auto keys = static_cast<int>(table.keyColumns.size());
    for (const auto& name : {table.name, table.choices})
        forEachRow(*m_connection,
                   "SELECT " + table.keyList() + ", attribute, category, namely FROM " + name
                       + " WHERE namely <> '' AND category IS NOT NULL",
                   [&](SQLite::Statement& row) {
                       visit(subjectFrom(row, owner), idFrom<AttributeId>(row.getColumn(keys)),
                             idFrom<CategoryId>(row.getColumn(keys + 1)), text(row, keys + 2));
                   });
}

std::map<AlterTie, Answers> Reader::alterTieAnswers(MapId map) const
{
    const auto& table = answerTable(Owner::AlterTie);
    std::map<AlterTie, Answers> answers;
    for (auto& [tie, attribute, value] :
         rows(*m_connection,
              "SELECT map, kind, source, target, attribute, " + table.valueColumns() + " FROM "
                  + table.rows() + " WHERE map = ?",
              bindingOf(map), [](SQLite::Statement& row) {
                  return std::tuple(std::get<AlterTie>(subjectFrom(row, Owner::AlterTie)),
                                    idFrom<AttributeId>(row.getColumn(4)), answerFrom(row, 5));
              }))
        answers[tie].emplace(attribute, std::move(value));
    return answers;
}

void Reader::forEachAlterTie(const std::function<void(const AlterTie&)>& visit) const
{
    forEachRow(*m_connection, "SELECT map, kind, source, target FROM alter_tie",
               [&](SQLite::Statement& row) {
                   visit(std::get<AlterTie>(subjectFrom(row, Owner::AlterTie)));
               });
}

void Reader::forEachAnswer(
    Owner owner,
    const std::function<void(const Subject&, AttributeId, const Value&)>& visit) const
{
    const auto& table = answerTable(owner);
    const auto keys = static_cast<int>(table.keyColumns.size());
    guarded([&] {
        auto& statement = m_connection->prepared("SELECT " + table.keyList() + ", attribute, "
                                                 + table.valueColumns() + " FROM " + table.rows());
        while (statement.executeStep())
            visit(subjectFrom(statement, owner), idFrom<AttributeId>(statement.getColumn(keys)),
                  answerFrom(statement, keys + 1));
    });
}

}  // namespace alteri
