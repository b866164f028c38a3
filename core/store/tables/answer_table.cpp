// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/answer_table.hpp"

#include "core/store/file/connection.hpp"
#include "core/store/tables/vocabulary.hpp"

#include <array>
#include <cstdint>
#include <utility>

namespace alteri {

namespace {

unsigned digitFrom(char letter)
{
    return static_cast<unsigned>(letter <= '9' ? letter - '0' : letter - 'A' + 10);
}

/// @param digits the ids one behind the other, as SQLite's hex() writes them
Choices choicesIn(const std::string& digits)
{
    constexpr std::size_t length = 32;
    std::vector<CategoryId> categories;
    categories.reserve(digits.size() / length);
    for (std::size_t begin = 0; begin + length <= digits.size(); begin += length) {
        CategoryId id;
        for (std::size_t i = 0; i < id.bytes.size(); ++i)
            id.bytes.at(i) = static_cast<std::uint8_t>(digitFrom(digits[begin + 2 * i]) * 16
                                                       + digitFrom(digits[begin + 2 * i + 1]));
        categories.push_back(id);
    }
    return Choices(std::move(categories));
}

}  // namespace

std::string AnswerTable::keyList() const
{
    std::string list;
    for (const auto& column : keyColumns)
        list.append(list.empty() ? "" : ", ").append(column);
    return list;
}

std::string AnswerTable::keyCondition() const
{
    std::string condition;
    for (std::size_t i = 0; i < keyColumns.size(); ++i)
        condition.append(i == 0 ? "" : " AND ")
            .append(keyColumns[i])
            .append(" = ?")
            .append(std::to_string(i + 1));
    return condition;
}

std::string AnswerTable::keyPlaces() const
{
    std::string places;
    for (std::size_t i = 0; i < keyColumns.size(); ++i)
        places.append(places.empty() ? "?" : ", ?");
    return places;
}

std::string AnswerTable::rows() const
{
    return name + " AS v";
}

std::string AnswerTable::valueColumns() const
{
    std::string same;
    for (const auto& column : keyColumns)
        same.append("c.").append(column).append(" = v.").append(column).append(" AND ");
    // Only rows of several answers look into the other table.
    return "v.category, v.number, v.text, v.missing, v.several,"
           " CASE WHEN v.several = 1 THEN (SELECT group_concat(hex(c.category), '') FROM "
           + choices + " AS c WHERE " + same + "c.attribute = v.attribute) END";
}

const AnswerTable& answerTable(Owner owner)
{
    static const std::array<AnswerTable, 4> tables{
        {{"ego_value", {"ego"}, "ego_choice"},
         {"alter_value", {"\"alter\""}, "alter_choice"},
         {"tie_value", {"map", "\"alter\""}, "tie_choice"},
         {"alter_tie_value", {"map", "kind", "source", "target"}, "alter_tie_choice"}}};
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
    for (int column = index; column < index + 5; ++column)
        statement.bind(column);
    if (const auto* category = std::get_if<CategoryId>(&value))
        bindId(statement, index, *category);
    else if (const auto* number = std::get_if<double>(&value))
        statement.bind(index + 1, *number);
    else if (const auto* text = std::get_if<std::string>(&value))
        statement.bind(index + 2, *text);
    else if (const auto* reason = std::get_if<MissingReason>(&value))
        statement.bind(index + 3, std::string(wordFor(*reason)));
    else
        statement.bind(index + 4, 1);
}

Value answerFrom(SQLite::Statement& statement, int column)
{
    if (!statement.isColumnNull(column))
        return idFrom<CategoryId>(statement.getColumn(column));
    if (!statement.isColumnNull(column + 1))
        return statement.getColumn(column + 1).getDouble();
    if (!statement.isColumnNull(column + 2))
        return statement.getColumn(column + 2).getString();
    if (!statement.isColumnNull(column + 4))
        return choicesIn(statement.getColumn(column + 5).getString());
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
