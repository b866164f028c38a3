// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/model/text_rules.hpp"
#include "core/model/value.hpp"
#include "core/store/tables/reader.hpp"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <variant>

namespace alteri {

// What the parts of Writer have in common; for them only.

/// @throws Error{EmptyName} there is nothing but space in it
inline void requireFilled(const std::string& text)
{
    const auto isSpace = [](unsigned char c) { return c <= ' '; };
    if (std::all_of(text.begin(), text.end(), isSpace))
        throw Error(ErrorCode::EmptyName);
}

/// For what may be left empty: a title, a pseudonym, a label that is the key then.
/// @throws Error{NameInvalid} a control character is in it
/// @throws Error{NameTooLong}
inline void requireNameOrNothing(const std::string& name)
{
    if (const auto fault = faultOfName(name))
        throw Error({textProblem(*fault, name)});
}

/// @throws as requireFilled() and requireNameOrNothing()
inline void requireName(const std::string& name)
{
    requireFilled(name);
    requireNameOrNothing(name);
}

/// For what may have several lines: an answer, a note, a question.
/// @throws Error{TextInvalid} a NUL is in it
/// @throws Error{TextTooLong}
inline void requireText(const std::string& text)
{
    if (const auto fault = faultOfText(text))
        throw Error({textProblem(*fault, text)});
}

// Every text of people goes into the study through one of these two.

/// @throws as requireNameOrNothing()
inline void bindName(SQLite::Statement& statement, int index, const std::string& name)
{
    requireNameOrNothing(name);
    statement.bind(index, name);
}

/// @throws as requireText()
inline void bindText(SQLite::Statement& statement, int index, std::string_view text)
{
    const std::string bound(text);
    requireText(bound);
    statement.bind(index, bound);
}

/// @throws Error{NotFound} the study has no such ego, alter, tie or tie between alteri
inline void requireSubject(const Reader& reader, const Subject& subject)
{
    const auto isKnown = [&] {
        switch (ownerOf(subject)) {
        case Owner::Ego:
            return reader.ego(std::get<EgoId>(subject)).has_value();
        case Owner::Alter:
            return reader.alter(std::get<AlterId>(subject)).has_value();
        case Owner::Tie:
            return reader.tie(std::get<TieKey>(subject)).has_value();
        case Owner::AlterTie:
            break;
        }
        const auto& tie = std::get<AlterTie>(subject);
        const auto ties = reader.alterTies(tie.map);
        return std::find(ties.begin(), ties.end(), tie) != ties.end();
    };
    if (!isKnown())
        throw Error(ErrorCode::NotFound);
}

// Every change goes into the study through one of these two.

/// Runs a statement whose rows may refer to what is not there: the schema knows all references.
/// @return number of rows that it met
/// @throws Error{NotFound}
inline int run(SQLite::Statement& statement)
{
    try {
        return statement.exec();
    } catch (const SQLite::Exception& failure) {
        if (failure.getExtendedErrorCode() != SQLITE_CONSTRAINT_FOREIGNKEY)
            throw;
        throw Error(ErrorCode::NotFound);
    }
}

/// Runs a statement that must meet exactly one row.
/// @throws Error{NotFound}
template <class AnyId>
void requireOneRow(SQLite::Statement& statement, const AnyId& id)
{
    if (run(statement) != 1)
        throw Error(ErrorCode::NotFound, {id.hex()});
}

}  // namespace alteri
