// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/answer_table.hpp"

#include "core/store/file/connection.hpp"
#include "core/store/tables/vocabulary.hpp"

#include <array>

namespace alteri {

namespace {

std::string joined(const std::vector<std::string>& words,
                   const std::string& suffix,
                   const std::string& separator)
{
    std::string text;
    for (const auto& word : words)
        text.append(text.empty() ? "" : separator).append(word).append(suffix);
    return text;
}

}  // namespace

std::string AnswerTable::keyList() const
{
    return joined(keyColumns, "", ", ");
}

std::string AnswerTable::keyCondition() const
{
    return joined(keyColumns, " = ?", " AND ");
}

const AnswerTable& answerTable(Owner owner)
{
    static const std::array<AnswerTable, 4> tables{
        {{"ego_value", {"ego"}},
         {"alter_value", {"\"alter\""}},
         {"tie_value", {"map", "\"alter\""}},
         {"alter_tie_value", {"map", "kind", "source", "target"}}}};
    return tables.at(static_cast<std::size_t>(owner));
}

int bindSubject(SQLite::Statement& statement, const Subject& subject)
{
    switch (ownerOf(subject)) {
    case Owner::Ego:
        bindId(statement, 1, std::get<EgoId>(subject));
        return 2;
    case Owner::Alter:
        bindId(statement, 1, std::get<AlterId>(subject));
        return 2;
    case Owner::Tie:
        bindId(statement, 1, std::get<TieKey>(subject).map);
        bindId(statement, 2, std::get<TieKey>(subject).alter);
        return 3;
    case Owner::AlterTie:
        break;
    }
    const auto& tie = std::get<AlterTie>(subject);
    bindId(statement, 1, tie.map);
    bindId(statement, 2, tie.kind);
    bindId(statement, 3, tie.source);
    bindId(statement, 4, tie.target);
    return 5;
}

void bindAnswer(SQLite::Statement& statement, int index, const Value& value)
{
    for (int column = index; column < index + 4; ++column)
        statement.bind(column);
    if (const auto* category = std::get_if<CategoryId>(&value))
        bindId(statement, index, *category);
    else if (const auto* number = std::get_if<double>(&value))
        statement.bind(index + 1, *number);
    else if (const auto* text = std::get_if<std::string>(&value))
        statement.bind(index + 2, *text);
    else
        statement.bind(index + 3, std::string(wordFor(std::get<MissingReason>(value))));
}

Value answerFrom(SQLite::Statement& statement, int column)
{
    if (!statement.isColumnNull(column))
        return idFrom<CategoryId>(statement.getColumn(column));
    if (!statement.isColumnNull(column + 1))
        return statement.getColumn(column + 1).getDouble();
    if (!statement.isColumnNull(column + 2))
        return statement.getColumn(column + 2).getString();
    // A damaged study is told as such when it is opened; see query_rows.
    return missingReasonFrom(statement.getColumn(column + 3).getString())
        .value_or(MissingReason::NotAsked);
}

Subject subjectFrom(SQLite::Statement& statement, Owner owner)
{
    switch (owner) {
    case Owner::Ego:
        return idFrom<EgoId>(statement.getColumn(0));
    case Owner::Alter:
        return idFrom<AlterId>(statement.getColumn(0));
    case Owner::Tie:
        return TieKey{idFrom<MapId>(statement.getColumn(0)),
                      idFrom<AlterId>(statement.getColumn(1))};
    case Owner::AlterTie:
        break;
    }
    return AlterTie{
        idFrom<MapId>(statement.getColumn(0)), idFrom<TieKindId>(statement.getColumn(1)),
        idFrom<AlterId>(statement.getColumn(2)), idFrom<AlterId>(statement.getColumn(3))};
}

}  // namespace alteri
